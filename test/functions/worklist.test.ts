import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed, narrative, signalInScope } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

const tasks = async ({ client }: Seated) => done(await client.worklist.get()).items;
const kinds = async (who: Seated) => (await tasks(who)).map(({ kind }) => kind);

describe('what a member has to do next', () => {
  test('is nothing in a cell where nothing happened', async () => {
    expect(await tasks(cell.neighbour.coordinator)).toEqual([]);
    expect(await tasks(cell.officer)).toEqual([]);
  });

  test('is to test a signal for the coordinator, and then to decide on it for the mayor of that municipality', async () => {
    const body = { observation: narrative.observation, anonymous: false };
    const { signalId } = done(await cell.school.client.signals.report({ body }));
    expect(await tasks(cell.coordinator)).toContainEqual(expect.objectContaining({ kind: 'testSignal', signalId, dueOn: '2026-04-01' }));
    const inScope = await signalInScope(cell);
    expect(await tasks(cell.mayor)).toContainEqual(expect.objectContaining({ kind: 'decideSignal', signalId: inScope }));
    for (const who of [cell.school, cell.police, cell.otherMayor]) expect(await kinds(who)).not.toContain('decideSignal');
  });

  test('is to put a new case on an agenda', async () => {
    const { caseId, reference } = await listed(cell);
    expect(await tasks(cell.coordinator)).toContainEqual(expect.objectContaining({ kind: 'putOnAgenda', caseId, reference }));
  });

  test('is to agree to what the other of mayor and coordinator proposed', async () => {
    const { caseId } = await listed(cell);
    const { memberId } = cell.youthCare;
    done(await cell.coordinator.client.invitations.propose({ params: { caseId }, body: { memberId, purpose: narrative.purpose } }));
    done(await cell.coordinator.client.cases.disclose({ params: { caseId } }));
    await cell.region.stream.inOrder();
    expect((await tasks(cell.mayor)).filter((task) => task.caseId === caseId).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['approveInvitation', 'approveDisclosure']),
    );
    expect((await tasks(cell.coordinator)).filter((task) => task.caseId === caseId).map(({ kind }) => kind)).toEqual(['putOnAgenda']);
    expect((await tasks(cell.youthCare)).some((task) => task.caseId === caseId)).toBe(false);
  });

  test('is to agree, once a case ended, that it is erased before its term', async () => {
    const { caseId } = await listed(cell);
    done(await cell.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'The path is done.' } }));
    done(await cell.mayor.client.erasures.erase({ params: { caseId }, body: { reasons: 'A court asked for it.' } }));
    await cell.region.stream.inOrder();
    const own = async (who: Seated) => (await tasks(who)).filter((task) => task.caseId === caseId).map(({ kind }) => kind);
    expect(await own(cell.coordinator)).toEqual(['approveErasure']);
    for (const who of [cell.mayor, cell.school, cell.otherMayor]) expect(await own(who)).toEqual([]);
  });

  test('is to answer an invitation, for who is called and nobody else', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.police);
    expect(await tasks(cell.police)).toContainEqual(expect.objectContaining({ kind: 'answerInvitation', caseId }));
    expect((await tasks(cell.school)).some((task) => task.caseId === caseId)).toBe(false);
  });

  test('is to review a glass that somebody else broke', async () => {
    const { reference } = await listed(cell);
    done(await cell.otherMayor.client.breakGlass.open({ body: { reference, reason: 'The mayor is away.' } }));
    await cell.region.stream.inOrder();
    for (const who of [cell.mayor, cell.officer]) expect(await kinds(who)).toContain('reviewGlass');
    expect(await kinds(cell.otherMayor)).not.toContain('reviewGlass');
  });

  test('turns to a review that is due, overdue, locked', async () => {
    const late = await openCell();
    const { caseId } = await listed(late);
    const due = async (date: string) => {
      late.region.place.goTo(date);
      return (await tasks(late.coordinator)).flatMap((task) => (task.caseId === caseId && task.kind !== 'putOnAgenda' ? [task.kind] : []));
    };
    expect(await due('2026-06-01')).toEqual([]);
    expect(await due('2026-08-20')).toEqual(['review']);
    expect(await due('2026-09-03')).toEqual(['reviewOverdue']);
    expect(await due('2026-10-03')).toEqual(['reviewLocked']);
  });

  test('says no word about anybody', async () => {
    for (const who of [cell.coordinator, cell.mayor, cell.police])
      for (const text of [...Object.values(narrative), 'Person Example']) expect(JSON.stringify(await tasks(who))).not.toContain(text);
  });
});
