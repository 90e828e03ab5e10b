import { beforeAll, describe, expect, test } from 'vitest';
import type { CellRole } from '../../shared/domain/access/roles.ts';
import { listed, narrative } from '../support/case-at-work.ts';
import { type CellAtWork, openCell } from '../support/cell-at-work.ts';
import { done, type RegionClient } from '../support/region.ts';

let cell: CellAtWork;
/** The mayor once more: with a second place at the same table, from before the roles stayed apart. */
const also: Partial<Record<CellRole, string>> = {};

beforeAll(async () => {
  cell = await openCell();
  const { place, stream } = cell.region;
  also.mayor = cell.mayor.memberId;
  for (const role of ['coordinator', 'dataProtectionOfficer'] as const)
    also[role] = (await place.member(role, cell.seat, { email: 'mayor.seated@41002.example' })).membershipId;
  await stream.inOrder();
});

/** Signs that person in at one of their places. */
const mayorAs = async (role: CellRole): Promise<RegionClient> => {
  const { place } = cell.region;
  const { sub } = cell.mayor;
  done(await (await place.signIn(sub)).memberships.switch({ body: { membershipId: also[role] ?? '' } }));
  return place.signIn(sub);
};

const listedByMayor = async () => listed({ ...cell, mayor: { ...cell.mayor, client: await mayorAs('mayor') } });

const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');

const reasons = 'It was another person.';

describe('what takes two people', () => {
  test('is not done by one person in two roles', async () => {
    const { caseId } = await listedByMayor();
    const [params, called] = [{ caseId }, { caseId, memberId: cell.school.memberId }];
    const mayor = await mayorAs('mayor');
    done(await mayor.invitations.propose({ params, body: { memberId: cell.school.memberId, purpose: narrative.purpose } }));
    done(await mayor.cases.disclose({ params }));
    await cell.region.stream.inOrder();
    const second = await mayorAs('coordinator');
    expect(codeOf(await second.invitations.approve({ params: called }))).toBe('second-person-needed');
    expect(codeOf(await second.cases.disclose({ params }))).toBe('second-person-needed');
    const kinds = async (client: RegionClient) =>
      done(await client.worklist.get()).items.flatMap((task) => (task.caseId === caseId ? [task.kind] : []));
    for (const kind of ['approveDisclosure', 'approveInvitation']) expect(await kinds(second)).not.toContain(kind);
    expect(await kinds(cell.coordinator.client)).toEqual(expect.arrayContaining(['approveDisclosure', 'approveInvitation']));
    expect(codeOf(await cell.coordinator.client.cases.disclose({ params }))).toBe('done');
    expect(codeOf(await cell.coordinator.client.invitations.approve({ params: called }))).toBe('done');
  });

  test('is so of the erasure of a case, and of the name of a reporter', async () => {
    const { caseId } = await listedByMayor();
    const { signalId } = done(await cell.school.client.signals.report({ body: { observation: narrative.observation, anonymous: true } }));
    const mayor = await mayorAs('mayor');
    done(await mayor.cases.close({ params: { caseId }, body: { reasons } }));
    done(await mayor.erasures.erase({ params: { caseId }, body: { reasons } }));
    done(await mayor.signals.nameReporter({ params: { signalId } }));
    const second = await mayorAs('coordinator');
    expect(codeOf(await second.erasures.erase({ params: { caseId }, body: { reasons } }))).toBe('second-person-needed');
    expect(codeOf(await second.signals.nameReporter({ params: { signalId } }))).toBe('second-person-needed');
    expect(codeOf(await cell.coordinator.client.signals.nameReporter({ params: { signalId } }))).toBe('done');
  });

  test('tells the cell which member proposed, and nothing more of that person', async () => {
    const { caseId } = await listedByMayor();
    const told = done(await cell.coordinator.client.cases.disclose({ params: { caseId } }));
    const view = done(await cell.coordinator.client.cases.get({ params: { caseId } }));
    expect(told.proposedBy).toBe(cell.coordinator.memberId);
    expect(JSON.stringify([told, view])).not.toContain(cell.coordinator.sub);
  });
});

describe('the review of a broken glass', () => {
  test('is never by who broke it, in whatever role', async () => {
    const { caseId, reference } = await listed(cell, { by: cell.otherMayor });
    const mayor = await mayorAs('mayor');
    const { breakGlassId } = done(await mayor.breakGlass.open({ body: { reference, reason: reasons } }));
    await cell.region.stream.inOrder();
    const officer = await mayorAs('dataProtectionOfficer');
    const asked = { params: { caseId, breakGlassId }, body: { justified: true, review: 'It was urgent.' } };
    expect(done(await officer.breakGlass.list()).items).toEqual([]);
    expect(codeOf(await officer.breakGlass.review(asked))).toBe('second-person-needed');
    expect(codeOf(await cell.officer.client.breakGlass.review(asked))).toBe('done');
  });
});

describe('a second place at the table', () => {
  const add = (role: CellRole, address: string, validFrom = '2026-03-02') =>
    cell.coordinator.client.members.add({ body: { contact: { name: 'Person Example', email: address, language: 'nl' }, role, validFrom } });

  test('keeps mayor, coordinator and data protection officer apart, in every municipality of the cell', async () => {
    for (const role of ['coordinator', 'dataProtectionOfficer'] as const)
      expect(codeOf(await add(role, 'mayor.seated@41048.example'))).toBe('roles-apart');
    expect(codeOf(await add('mayor', 'officer.seated@41002.example'))).toBe('roles-apart');
  });

  test('is open to other roles, and once the first has ended', async () => {
    expect(codeOf(await add('prevention', 'mayor.seated@41048.example'))).toBe('done');
    expect(codeOf(await add('coordinator', 'coordinator.seated@41048.example'))).toBe('done');
    const body = { contact: { name: 'Person Example', email: 'leaving@41002.example', language: 'nl' }, role: 'coordinator' } as const;
    done(await cell.coordinator.client.members.add({ body: { ...body, validTo: '2026-04-01' } }));
    expect(codeOf(await add('mayor', 'leaving@41002.example', '2026-04-01'))).toBe('roles-apart');
    expect(codeOf(await add('mayor', 'leaving@41002.example', '2026-04-02'))).toBe('done');
  });
});
