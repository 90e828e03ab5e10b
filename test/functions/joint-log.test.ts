import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed, narrative } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { answer, offer } from '../support/offered-case.ts';
import { done } from '../support/region.ts';

const month = '2026-03';

let cell: CellAtWork;
let [ownCase, otherCase, otherSignal] = ['', '', ''];

/** A joint cell with a case of each municipality, to the second of which a member is called, and a signal about a resident there. */
beforeAll(async () => {
  cell = await openCell();
  ({ caseId: ownCase } = await listed(cell));
  ({ caseId: otherCase } = await listed(cell, { by: cell.otherMayor }));
  await called({ ...cell, mayor: cell.otherMayor }, otherCase, cell.youthCare);
  const body = { observation: narrative.observation, anonymous: false, residence: cell.covered };
  ({ signalId: otherSignal } = done(await cell.coordinator.client.signals.report({ body })));
  done(await cell.coordinator.client.signals.get({ params: { signalId: otherSignal } }));
  done(await cell.coordinator.client.cases.list());
  done(await cell.mayor.client.cases.get({ params: { caseId: ownCase } }));
});

const log = async ({ client }: Seated, asked: { about?: string; memberId?: string } = {}) =>
  done(await client.audit.query({ body: { month, limit: 200, ...asked } })).items.filter(({ action }) => !action.startsWith('audit'));
const namedIn = async (who: Seated) => JSON.stringify(await log(who));

describe('the log of a joint cell', () => {
  test('tells a mayor nothing of what concerns residents of the other municipalities, nor whom they called', async () => {
    for (const id of [otherCase, otherSignal]) {
      expect(await namedIn(cell.mayor)).not.toContain(id);
      expect(await log(cell.mayor, { about: id })).toEqual([]);
    }
    expect((await log(cell.mayor, { about: cell.youthCare.memberId })).filter(({ action }) => action.startsWith('invitations'))).toEqual(
      [],
    );
    expect(await namedIn(cell.mayor)).toContain(ownCase);
    expect(await namedIn(cell.otherMayor)).not.toContain(ownCase);
    expect(await namedIn(cell.otherMayor)).toContain(otherCase);
    const { items } = done(await cell.mayor.client.audit.list({ query: { month, limit: 200 } }));
    expect(JSON.stringify(items.filter(({ action }) => !action.startsWith('audit')))).not.toContain(otherCase);
  });

  test('keeps of an entry on several cases what is about own residents', async () => {
    const lists = (await log(cell.mayor, { memberId: cell.coordinator.memberId })).filter(({ action }) => action === 'casesList');
    expect(lists.map(({ about }) => about)).toEqual([[cell.cellId, ownCase]]);
  });

  test('is whole for the data protection officer', async () => {
    const all = await namedIn(cell.officer);
    for (const id of [ownCase, otherCase, otherSignal, cell.youthCare.memberId]) expect(all).toContain(id);
  });

  test('tells a mayor what they did themselves, whomever it was about', async () => {
    const params = { caseId: otherCase, memberId: cell.mayor.memberId };
    const body = { memberId: cell.mayor.memberId, purpose: narrative.purpose };
    done(await cell.otherCoordinator.client.invitations.propose({ params, body }));
    done(await cell.otherMayor.client.invitations.approve({ params }));
    done(await cell.mayor.client.cases.get({ params }));
    const own = await log(cell.mayor, { about: otherCase });
    expect(own.map(({ action }) => action)).toContain('casesGet');
    expect(new Set(own.map(({ memberId }) => memberId))).toEqual(new Set([cell.mayor.memberId]));
  });

  test('tells of a case that another cell offers only the mayor it is offered to, and the data protection officer', async () => {
    const { neighbour } = cell;
    const view = await listed({ ...cell, ...neighbour });
    const { transferId } = done(await offer(neighbour.mayor, view.caseId, cell.covered));
    await cell.region.stream.inOrder();
    done(await cell.otherMayor.client.worklist.get());
    done(await answer(cell.otherMayor, transferId, 'refuse'));
    const acts = async (who: Seated) => (await log(who, { about: transferId })).map(({ action }) => action).toSorted();
    expect(await acts(cell.mayor)).toEqual([]);
    expect(await namedIn(cell.mayor)).not.toContain(transferId);
    for (const who of [cell.otherMayor, cell.officer])
      expect(await acts(who)).toEqual(['projectionsBringOffer', 'transfersAnswer', 'worklistGet']);
    expect(new Set((await log(neighbour.mayor, { about: transferId })).map(({ action }) => action))).toEqual(new Set(['transfersOffer']));
  });

  test('of a signal that is gone stays with the mayor of where the person lives', async () => {
    const test = { inScope: false, proportionate: true, scopeReasons: 'No sign of it.', proportionalityReasons: 'Help suffices.' };
    const { client } = cell.coordinator;
    done(await client.signals.test({ params: { signalId: otherSignal }, body: test }));
    expect(await namedIn(cell.otherMayor)).toContain(otherSignal);
    expect(await namedIn(cell.mayor)).not.toContain(otherSignal);
  });

  test('goes with a person who moves, and is kept when their case is erased', async () => {
    done(await cell.otherMayor.client.cases.change({ params: { caseId: otherCase }, body: { residence: cell.seat } }));
    await cell.region.stream.inOrder();
    expect(await log(cell.mayor, { about: otherCase })).toContainEqual(expect.objectContaining({ memberId: cell.otherMayor.memberId }));
    done(await cell.mayor.client.cases.close({ params: { caseId: otherCase }, body: { reasons: 'Over.' } }));
    for (const { client } of [cell.mayor, cell.coordinator])
      done(await client.erasures.erase({ params: { caseId: otherCase }, body: { reasons: 'A court asked for it.' } }));
    await cell.region.stream.inOrder();
    const kept = await log(cell.mayor, { about: otherCase });
    expect(kept).toContainEqual(expect.objectContaining({ action: 'erasuresErase', memberId: cell.coordinator.memberId }));
    expect((await log(cell.otherMayor, { about: otherCase })).map(({ memberId }) => memberId)).not.toContain(cell.coordinator.memberId);
  });
});
