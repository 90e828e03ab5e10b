import { beforeAll, describe, expect, test } from 'vitest';
import { nodeMeans } from '../../local/audit/means.ts';
import { verification } from '../../shared/domain/audit/verify.ts';
import { sealed } from '../support/audit/sealed.ts';
import { done, openRegion, type Region, type RegionClient, towns } from '../support/region.ts';

const month = '2026-03';
type Desk = {
  readonly region: Region;
  readonly seat: string;
  readonly dpo: RegionClient;
  readonly mayor: RegionClient;
  readonly police: RegionClient;
  readonly partner: RegionClient;
};

/** A joint cell and three of its people; the stream brings them their chairs, and the token after that speaks for them. */
const open = async (): Promise<Desk> => {
  const region = await openRegion();
  const { seat } = await region.jointCell(towns.aalst, towns.ninove);
  await region.stream.inOrder();
  const roles = ['dataProtectionOfficer', 'mayor', 'police', 'streetWork'] as const;
  const people = await Promise.all(roles.map((role) => region.place.member(role, seat.nis, { email: `${role}@cell.example` })));
  await region.stream.inOrder();
  const [dpo, mayor, police, partner] = await Promise.all(people.map(({ sub }) => region.place.signIn(sub)));
  return { region, seat: seat.nis, dpo: dpo!, mayor: mayor!, police: police!, partner: partner! };
};

let desk: Desk;
beforeAll(async () => {
  desk = await open();
});

describe('looking into the audit', () => {
  test('shows who did what, newest first, by name and never by account', async () => {
    const { items } = done(await desk.dpo.audit.list({ query: { month } }));
    expect(items.length).toBeGreaterThan(3);
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(items.some(({ name }) => name !== undefined)).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/"sub|MUNICIPALITY#|act_/);
  });

  test('is itself remembered, with its purpose, before anything is shown', async () => {
    done(await desk.dpo.audit.list({ query: { month } }));
    const { items } = done(await desk.dpo.audit.query({ body: { month, purpose: 'oversight' } }));
    expect(items[0]).toMatchObject({ action: 'auditList', role: 'dataProtectionOfficer', outcome: 'asked', changes: false });
  });

  test('goes on from page to page without losing or repeating an entry', async () => {
    const paged = [];
    let cursor: string | undefined;
    do {
      const page = done(
        await desk.mayor.audit.query({ body: { month, limit: 2, outcome: 'done', ...(cursor !== undefined && { cursor }) } }),
      );
      paged.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    const { items } = done(await desk.mayor.audit.query({ body: { month, limit: 200, outcome: 'done' } }));
    expect(paged).toEqual(items);
  });

  test('finds what one member did', async () => {
    const { items } = done(await desk.dpo.audit.query({ body: { month, limit: 200 } }));
    const { memberId } = items.find((line) => line.name !== undefined)!;
    const { items: own } = done(await desk.dpo.audit.query({ body: { month, memberId: memberId! } }));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((line) => line.memberId))).toEqual(new Set([memberId]));
  });

  test('is for the data protection officer and the mayor; a partner sees what is kept of themselves', async () => {
    const refused = { ok: false, code: 'permission-missing' };
    expect(await desk.police.audit.list({ query: { month } })).toMatchObject(refused);
    expect(await desk.police.audit.listOwn({ query: { month } })).toMatchObject(refused);
    expect(await desk.mayor.audit.export({ body: { from: month, to: month } })).toMatchObject(refused);
    done(await desk.partner.audit.listOwn({ query: { month } }));
    const { items } = done(await desk.partner.audit.listOwn({ query: { month } }));
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ role }) => role))).toEqual(new Set(['streetWork']));
  });

  test('refuses a cursor of another month', async () => {
    const { next } = done(await desk.dpo.audit.query({ body: { month, limit: 1 } }));
    expect(await desk.dpo.audit.query({ body: { month: '2026-02', cursor: next! } })).toMatchObject({ ok: false, code: 'cursor-invalid' });
  });
});

describe('the sealed audit', () => {
  test('handed out verifies without the platform, and holds no other cell', async () => {
    await sealed(desk.region.place);
    const { leaves, unsealed, next, ...head } = done(await desk.dpo.audit.export({ body: { from: month, to: month } }));
    const { begin, leaf, tail, end } = verification(nodeMeans);
    begin(head);
    leaves.forEach(leaf);
    tail({ unsealed, ...(next !== undefined && { next }) });
    expect(end()).toMatchObject({ findings: [], size: leaves.length });
    expect(leaves.length).toBeGreaterThan(5);
    expect(head.origin).toBe(`ronde/flanders/${desk.seat}`);
    expect(unsealed.filter(({ entry }) => entry.action !== 'auditExport')).toEqual([]); // this very request has its leaf later
  });

  test('is handed out for a year at most', async () => {
    expect(await desk.dpo.audit.export({ body: { from: '2025-01', to: month } })).toMatchObject({ ok: false, code: 'input-invalid' });
    expect(await desk.dpo.audit.export({ body: { from: month, to: '2026-02' } })).toMatchObject({ ok: false, code: 'input-invalid' });
  });
});
