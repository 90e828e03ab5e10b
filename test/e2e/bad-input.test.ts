import { beforeAll, describe, expect, inject, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { contactAt, done, openRegion, otherSteps, type Region } from '../support/e2e/region.ts';
import { ask } from '../support/e2e/raw.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const [here, namur, borsbeek] = ['11008', '92094', '11007'] as const;
const patch = { 'Content-Type': 'application/merge-patch+json', 'If-Match': '"1"' };
const chief = otherSteps.trio!.chiefOfCorps;
const trioUntil = (expiresOn: string) => ({
  trio: { ...otherSteps.trio, chiefOfCorps: { ...chief, clearance: { ...chief.clearance, expiresOn } } },
});

describe('what nobody should send', () => {
  let region: Region;
  let token = '';
  beforeAll(async () => {
    region = await openRegion(stage);
    const { coordinator } = await region.invite(here);
    done(await coordinator.registrations.claim());
    token = await region.people.token('flanders', contactAt(here, 'coordinator').email);
  });
  const save = (body: string, language = 'en') =>
    ask(`${stage.tenants.flanders.url}/registration`, { method: 'PATCH', token, language, headers: patch, body });
  const form = (value: object) => JSON.stringify({ form: value });

  test.each([
    ['malformed JSON', '{"rhythmWeeks": 4', 400, 'ronde:bodyMalformed'],
    ['a field that the contract does not know', '{"approvedByRegion": true}', 400, 'belgif:badRequest'],
    ['an unknown municipality', form({ kind: 'joint', municipalities: ['99999'] }), 404, 'ronde:municipalityUnknown'],
    ['a municipality that ended', form({ kind: 'joint', municipalities: [borsbeek] }), 409, 'ronde:municipalityEnded'],
    ['a joint cell across Regions', form({ kind: 'joint', municipalities: [namur] }), 409, 'ronde:jointAcrossRegions'],
    ['a clearance that has expired', JSON.stringify(trioUntil('2026-03-01')), 409, 'ronde:clearanceExpired'],
  ])('%s is refused as a problem, in words of each language', async (_, body, status, type) => {
    const titles = new Set<unknown>();
    for (const language of Language.options) {
      const answer = await save(body, language);
      expect(answer).toMatchObject({
        status,
        type: expect.stringContaining('application/problem+json'),
        body: { status, type: `urn:problem-type:${type}` },
      });
      expect(answer.language).toContain(language);
      expect(String(answer.body['detail']).length).toBeGreaterThan(20);
      titles.add(answer.body['title']);
    }
    expect(titles.size).toBe(Language.options.length);
    expect(done(await region.town(here).coordinator.registrations.get()).draft).not.toHaveProperty('form');
  });

  test.each([300_000, 10 * 1024 * 1024 + 1])('a body of %i bytes is refused as too large', async (bytes) => {
    const answer = await save(JSON.stringify({ text: 'x'.repeat(bytes) }));
    expect(answer).toMatchObject({
      status: 413,
      type: expect.stringContaining('application/problem+json'),
      body: { type: 'urn:problem-type:belgif:payloadTooLarge' },
    });
  });

  test('a municipality of another Region is not there for this one', async () => {
    expect(await region.officer.municipalities.get({ params: { nis: namur } })).toMatchObject({
      ok: false,
      status: 404,
      code: 'municipality-elsewhere',
    });
    const items = [namur, '99999'].map((nis) => ({ nis, contact: contactAt(nis, 'coordinator') }));
    expect(done(await region.officer.municipalities.invite({ body: { items } })).items).toEqual([
      { nis: namur, result: 'refused', problem: 'municipality-elsewhere' },
      { nis: '99999', result: 'refused', problem: 'municipality-unknown' },
    ]);
  });

  test('a draft is not saved without saying which version was seen', async () => {
    const answer = await ask(`${stage.tenants.flanders.url}/registration`, {
      method: 'PATCH',
      token,
      headers: { 'Content-Type': patch['Content-Type'] },
      body: '{"rhythmWeeks": 4}',
    });
    expect(answer).toMatchObject({ status: 428, body: { type: 'urn:problem-type:ronde:versionMissing' } });
  });

  test('acknowledging comes after declaring, and a mayor signs once', async () => {
    expect(await region.officer.cells.acknowledge({ params: { nis: here } })).toMatchObject({
      ok: false,
      status: 409,
      code: 'cell-absent',
    });
    const town = region.town(here);
    const cellId = await region.fill(town, { kind: 'own' });
    done(await region.sign(town, cellId));
    expect(await region.sign(town, cellId)).toMatchObject({ ok: false, status: 409, code: 'signature-present' });
  });
});
