import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed, signalInScope } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

const month = '2026-03';
const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');
const log = async ({ client }: Seated, asked: { about?: string; memberId?: string } = {}) =>
  done(await client.audit.query({ body: { month, limit: 200, ...asked } })).items;

describe('the log a mayor reads', () => {
  test('does not name the reporter of an anonymous signal, whatever is asked of it', async () => {
    const { signalId } = done(await cell.school.client.signals.report({ body: { observation: 'Seen.', anonymous: true } }));
    done(await cell.school.client.signals.get({ params: { signalId } }));
    done(await cell.school.client.signals.withdraw({ params: { signalId } }));
    const ofSignal = await log(cell.mayor, { about: signalId });
    expect(ofSignal.map(({ action }) => action)).toEqual(expect.arrayContaining(['signalsReport', 'signalsGet', 'signalsWithdraw']));
    expect(ofSignal.flatMap(({ memberId, name, role }) => [memberId ?? [], name ?? [], role ?? []].flat())).toEqual(
      ofSignal.flatMap(({ action, memberId, name, role }) => (action.startsWith('audit') ? [memberId, name, role] : [])),
    );
    const ofMember = await log(cell.mayor, { memberId: cell.school.memberId });
    expect(ofMember.some(({ action }) => action.startsWith('signals'))).toBe(false);
  });

  test('is whole for the data protection officer', async () => {
    const { signalId } = done(await cell.school.client.signals.report({ body: { observation: 'Seen.', anonymous: true } }));
    expect(await log(cell.officer, { about: signalId })).toContainEqual(
      expect.objectContaining({ action: 'signalsReport', memberId: cell.school.memberId, role: 'education' }),
    );
  });
});

describe('what the audit keeps of a reading', () => {
  const last = async (action: string) => (await log(cell.officer)).find((line) => line.action === action)!;

  test('names in a list each case and signal that was handed out, and no other', async () => {
    const [own, other] = [await listed(cell), await listed(cell, { by: cell.otherMayor })];
    const { signalId } = done(await cell.school.client.signals.report({ body: { observation: 'Seen.', anonymous: false } }));
    done(await cell.otherMayor.client.cases.list());
    expect((await last('casesList')).about).toContain(other.caseId);
    expect((await last('casesList')).about).not.toContain(own.caseId);
    done(await cell.mayor.client.cases.query({ body: { text: own.reference } }));
    expect((await last('casesQuery')).about).toEqual([cell.cellId, own.caseId]);
    done(await cell.police.client.signals.list());
    expect((await last('signalsList')).about).not.toContain(signalId);
    done(await cell.coordinator.client.signals.list());
    expect(await last('signalsList')).toMatchObject({ outcome: 'released', about: expect.arrayContaining([signalId]) });
  });

  test('says by which row of the table, and under which broken glass', async () => {
    const { caseId, reference } = await listed(cell);
    done(await cell.coordinator.client.cases.changeIdentity({ params: { caseId }, body: { name: 'Person Example' } }));
    expect(await last('casesChangeIdentity')).toMatchObject({ outcome: 'done', rule: 'leadChangesIdentity@4' });
    const { breakGlassId } = done(await cell.otherMayor.client.breakGlass.open({ body: { reference, reason: 'Urgent.' } }));
    done(await cell.otherMayor.client.breakGlass.get({ params: { caseId, breakGlassId } }));
    expect(await last('breakGlassGet')).toMatchObject({ outcome: 'released', breakGlassId, rule: 'brokenGlassShowsContent@4' });
    expect(await last('breakGlassOpen')).toMatchObject({ outcome: 'done', breakGlassId, rule: 'glassIsBrokenByWhoLacks@4' });
  });

  test('tells a refused one as refused, and never as handed out', async () => {
    const { caseId } = await listed(cell);
    const signalId = await signalInScope(cell);
    cell.region.place.goTo('2026-03-03');
    expect(codeOf(await cell.welfare.client.cases.get({ params: { caseId } }))).toBe('resource-not-found');
    expect(codeOf(await cell.welfare.client.signals.get({ params: { signalId } }))).toBe('resource-not-found');
    const lines = await log(cell.officer, { memberId: cell.welfare.memberId });
    expect(lines.filter(({ about }) => about.includes(signalId)).map(({ outcome }) => outcome)).toEqual(['refused']);
    expect(lines.filter(({ outcome }) => outcome === 'released')).toEqual([]);
    expect(lines.find(({ about, outcome }) => about.includes(caseId) && outcome === 'refused')).toMatchObject({ rule: 'noRule@4' });
  });

  test('tells who stood before a door that is shut for their role', async () => {
    const { caseId } = await listed(cell);
    expect(codeOf(await cell.police.client.cases.close({ params: { caseId }, body: { reasons: 'Over.' } }))).toBe('permission-missing');
    expect(codeOf(await cell.police.client.cases.query({ body: { text: 'Person' } }))).toBe('permission-missing');
    expect(await log(cell.officer, { memberId: cell.police.memberId })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'casesClose', outcome: 'refused', about: [caseId] }),
        expect.objectContaining({ action: 'casesQuery', outcome: 'refused' }),
      ]),
    );
  });
});

describe('a signal that became a case', () => {
  const asCase = async (at: CellAtWork) => {
    const signalId = await signalInScope(at);
    const body = { signalIds: [signalId], concern: 'Why it worries.', minor: false };
    const { caseId } = done(await at.mayor.client.cases.create({ body }));
    await at.region.stream.inOrder();
    const get = ({ client }: Seated) => client.signals.get({ params: { signalId } });
    return { signalId, caseId, get };
  };

  test('is told to its reporter as looked at, and nothing that says whether anybody is discussed', async () => {
    const inScope = await signalInScope(cell);
    const { signalId } = await asCase(cell);
    const { settled } = done(await cell.school.client.signals.list());
    const [one, other] = [signalId, inScope].map((id) => settled.find((note) => note.signalId === id)!);
    expect(one).toEqual({ ...other, signalId, reportedAt: one!.reportedAt });
  });

  test('goes to another mayor with it', async () => {
    const { caseId, get } = await asCase(cell);
    expect(done(await get(cell.mayor)).observation).toBeDefined();
    done(await cell.mayor.client.cases.change({ params: { caseId }, body: { residence: cell.covered } }));
    await cell.region.stream.inOrder();
    expect(codeOf(await get(cell.mayor))).toBe('resource-not-found');
    expect(done(await get(cell.otherMayor)).observation).toBeDefined();
  });

  test('locks and ends with it', async () => {
    const late = await openCell();
    const { signalId, caseId, get } = await asCase(late);
    late.region.place.goTo('2026-10-03');
    expect(codeOf(await get(late.mayor))).toBe('resource-not-found');
    expect(done(await late.mayor.client.signals.list()).items.map((item) => item.signalId)).not.toContain(signalId);
    late.region.place.goTo('2026-04-01');
    done(await late.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'Over.' } }));
    await late.region.stream.inOrder();
    late.region.place.goTo('2032-03-03');
    expect(codeOf(await get(late.coordinator))).toBe('resource-not-found');
  });
});

describe('what who is called sees of the others', () => {
  test('is that they sit there, and neither clearance, legal basis, nor who would not come', async () => {
    const { caseId } = await listed(cell);
    for (const who of [cell.school, cell.police, cell.restricted, cell.youthCare]) await called(cell, caseId, who);
    done(await cell.youthCare.client.invitations.answer({ params: { caseId }, body: { answer: 'refuse', reasons: 'No mandate.' } }));
    const invited = [cell.school, cell.police].map(({ memberId }) => memberId);
    const agenda = [{ caseId, question: 'What helps?', invited }];
    const meeting = { on: '2026-03-16', startsAt: '14:00', endsAt: '15:00', place: 'Room 2', agenda };
    done(await cell.coordinator.client.meetings.convene({ body: meeting }));
    const { invitations = [] } = done(await cell.school.client.cases.get({ params: { caseId } }));
    const others = invitations.filter(({ memberId }) => memberId !== cell.school.memberId);
    expect(others.map(({ memberId }) => memberId).toSorted()).toEqual([cell.police.memberId, cell.restricted.memberId].toSorted());
    for (const one of others) expect(Object.keys(one).toSorted()).toEqual(['memberId', 'name', 'nis', 'role', 'state']);
    const leads = done(await cell.coordinator.client.cases.get({ params: { caseId } })).invitations;
    expect(leads).toContainEqual(expect.objectContaining({ memberId: cell.restricted.memberId, restricted: true }));
    expect(JSON.stringify(leads)).not.toMatch(/cleared|legalBasis|No mandate/);
  });
});

describe('the mark of a minor', () => {
  test('is lifted by the mayor of the case alone', async () => {
    const { caseId } = await listed(cell, { minor: true });
    const lift = { params: { caseId }, body: { minor: false } };
    expect(codeOf(await cell.coordinator.client.cases.change(lift))).toBe('permission-missing');
    expect(codeOf(await cell.otherMayor.client.cases.change(lift))).toBe('resource-not-found');
    done(await cell.mayor.client.cases.change(lift));
    expect(done(await cell.coordinator.client.cases.get({ params: { caseId } }))).toMatchObject({ minor: false });
  });
});
