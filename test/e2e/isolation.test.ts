import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { Dossier } from '../../shared/domain/concertation/dossier.ts';
import { RegionFigures } from '../../shared/domain/coverage/figures.ts';
import { CoverageTotals } from '../../shared/domain/coverage/totals.ts';
import { IsoInstant } from '../../shared/domain/fields.ts';
import { municipality } from '../../shared/domain/register/register.ts';
import { TenantSettings } from '../../shared/domain/settings/version.ts';
import { RegionId, type TenantId } from '../../shared/domain/tenants.ts';
import { coverageKinds } from '../../shared/data/coverage-kinds.ts';
import { contactAt, done, openRegion, type Region } from '../support/e2e/region.ts';
import { ask, untraced } from '../support/e2e/raw.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const [ours, theirs, joining] = ['46021', '46024', '46025'] as const;

describe('a coordinator', () => {
  let region: Region;
  let token = '';
  let mayorToken = '';
  const ids = { member: '', question: '', cell: '' };
  beforeAll(async () => {
    region = await openRegion(stage);
    await region.people.analyst();
    await region.cell(ours);
    const { seat, cellId } = await region.cell(theirs);
    const joiner = await region.invite(joining);
    done(await region.sign(joiner, await region.fill(joiner, { kind: 'joining', seat: theirs })));
    const [member] = done(await seat.coordinator.members.list()).items;
    const question = done(await region.officer.municipalities.ask({ params: { nis: theirs }, body: { text: 'Canary question?' } }));
    Object.assign(ids, { member: member?.memberId, question: question.questionId, cell: cellId });
    token = await region.people.token('flanders', contactAt(ours, 'coordinator').email);
    mayorToken = await region.people.token('flanders', contactAt(ours, 'mayor').email);
  });
  const at = (path: string) => `${stage.tenants.flanders.url}${path}`;

  test.each([
    ['a member', 'DELETE', () => `/members/${ids.member}`, () => '/members/member_unknown', undefined],
    [
      'a question',
      'POST',
      () => `/cell/questions/${ids.question}/answer`,
      () => '/cell/questions/question_unknown/answer',
      { text: 'Canary' },
    ],
  ])('finds %s of another cell no more than one that does not exist', async (_, method, foreign, unknown, body) => {
    const send = (path: string) => ask(at(path), { method, token, ...(body && { body: JSON.stringify(body) }) });
    const [found, absent] = [await send(foreign()), await send(unknown())];
    expect(found.status).toBe(404);
    expect(untraced(found)).toEqual(untraced(absent));
  });

  test('finds a request to join another cell no more than one that nobody made', async () => {
    const send = (nis: string) => ask(at(`/joinRequests/${nis}/acceptance`), { method: 'POST', token: mayorToken });
    const [foreign, absent] = [await send(joining), await send('46020')];
    expect(foreign.status).toBe(404);
    expect(untraced(foreign)).toEqual(untraced(absent));
  });

  test('takes up no membership but the own', async () => {
    const send = (membershipId: string) => ask(at('/memberships/active'), { method: 'PUT', token, body: JSON.stringify({ membershipId }) });
    const [foreign, absent] = [await send(ids.member), await send('member_unknown')];
    expect(foreign.status).toBe(404);
    expect(untraced(foreign)).toEqual(untraced(absent));
  });

  test('can have no cell signed but the own and what is proposed', async () => {
    const send = (cellId: string) =>
      ask(at('/registration/signatures'), { method: 'POST', token: mayorToken, body: JSON.stringify({ cellId, covers: [ours, theirs] }) });
    const [foreign, absent] = [await send(ids.cell), await send('cell_unknown')];
    expect(foreign.body['type']).toBe('urn:problem-type:ronde:nothingToSign');
    expect(untraced(foreign)).toEqual(untraced(absent));
  });

  test('sees nothing of a change in the other cell', async () => {
    const look = async () =>
      JSON.stringify(
        await Promise.all(
          ['/cell', '/cell/setup', '/registration', '/members', '/settings'].map(async (path) => (await ask(at(path), { token })).body),
        ),
      );
    const before = await look();
    done(await region.town(theirs).mayor.cells.acceptJoining({ params: { nis: joining } }));
    await stage.settle();
    expect(await look()).toBe(before);
  });

  test.each(['wallonia', 'brussels', 'federal'] as const)('is nobody at the API of %s', async (tenant) => {
    const answer = await ask(`${stage.tenants[tenant].url}/memberships`, { token });
    expect(answer).toMatchObject({ status: 401, body: { type: 'urn:problem-type:belgif:invalidAccessToken' } });
  });
});

describe('the database', () => {
  test.each(RegionId.options)('of %s holds nothing of another Region', async (tenant) => {
    for (const { pk } of await stage.items(tenant)) {
      const [level, owner = ''] = pk.split('#');
      if (level === 'MUNICIPALITY') expect(municipality(owner)?.region).toBe(tenant);
      else if (level === 'REGION' || level === 'TENANT') expect(owner).toBe(tenant);
      else expect(level).toBe('USER');
    }
  });

  test('of the country holds coverage, figures, what the sides said of proposals and its own people, and not one word that a cell wrote', async () => {
    await stage.night('flanders');
    await stage.settle();
    const items = await stage.items('federal');
    const kinds = coverageKinds('be');
    const shapes = [
      ['COUNTRY#be#COVERAGE', 'MAP#', kinds.map.schema],
      ['COUNTRY#be#COVERAGE', 'TOTALS#', CoverageTotals],
      ['COUNTRY#be#COVERAGE', 'DATES', kinds.dates.schema],
      ['COUNTRY#be#CONTRIBUTION', 'NIS#', kinds.timeline.schema],
      ['COUNTRY#be#FIGURES', 'FIGURES#', z.strictObject({ time: IsoInstant, figures: RegionFigures })],
      ['TENANT#federal#CONCERTATION', 'PROPOSAL#', Dossier],
      ['TENANT#federal#SETTINGS', 'VERSIONS', TenantSettings],
    ] as const;
    const kept = items.filter(({ pk }) => !pk.startsWith('USER#') && !pk.startsWith('COUNTRY#be#AUDIT#'));
    expect(kept.length).toBeGreaterThan(4);
    for (const { pk, sk, v, s, d, ...more } of kept) {
      const schema = shapes.find(([partition, prefix]) => partition === pk && sk.startsWith(prefix))?.[2];
      expect(schema?.safeParse(d).error ?? [pk, sk, schema !== undefined]).toEqual([pk, sk, true]);
      expect([typeof v, typeof s, more]).toEqual(['number', 'number', {}]);
    }
    const text = JSON.stringify(items);
    expect(text).not.toMatch(/canary|@|policeZone/i);
  });

  test.each<TenantId>(['flanders', 'federal'])('of %s says who changed what, in ids and never in their words', async (tenant) => {
    const audit = (await stage.items(tenant)).filter(({ pk }) => pk.includes('#AUDIT#'));
    expect(audit.length).toBeGreaterThan(0);
    // the rule that decided is named with its version
    const said = JSON.stringify(audit).replaceAll(/"rule":"[\w.]+@\d+"/g, '');
    expect(said).not.toMatch(/canary|@/i);
  });

  test('is not written about in the log: nothing that a person said, and no address of theirs', () => {
    const log = readFileSync(join(stage.dataFolder, 'functions.log'), 'utf8');
    expect(log).toContain('"resource":"/registration"');
    expect(log).not.toMatch(/canary|cell\.example/i);
  });
});
