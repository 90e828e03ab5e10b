import { beforeEach, describe, expect, test } from 'vitest';
import { called, listed, narrative, person } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { answer, carriedOut, casesOf, codeOf, movedAway, offer, offeredCase, offersTo } from '../support/offered-case.ts';
import { done, towns } from '../support/region.ts';

let cell: CellAtWork;
beforeEach(async () => {
  cell = await openCell();
});

const get = ({ client }: Seated, caseId: string) => client.cases.get({ params: { caseId } });
const tasksOf = async ({ client }: Pick<Seated, 'client'>) => done(await client.worklist.get()).items.map(({ kind }) => kind);
const offered = () => offeredCase(cell);

/** A case of the seat that the neighbour took over. */
const brought = async () => {
  const given = await offered();
  done(await answer(cell.neighbour.mayor, given.transferId, 'accept'));
  await carriedOut(cell);
  const [taken] = await casesOf(cell.neighbour.mayor);
  return { given, caseId: taken!.caseId };
};

describe('offering a case to another cell', () => {
  test('is for the mayor of the person alone, to a municipality of the Region with another cell, one at a time', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.school);
    expect(codeOf(await offer(cell.coordinator, caseId))).toBe('permission-missing');
    expect(codeOf(await offer(cell.school, caseId))).toBe('permission-missing');
    expect(codeOf(await offer(cell.otherMayor, caseId))).toBe('resource-not-found');
    expect(codeOf(await offer(cell.neighbour.mayor, caseId))).toBe('resource-not-found');
    expect(codeOf(await offer(cell.mayor, caseId, towns.ninove))).toBe('transfer-within-cell');
    expect(codeOf(await offer(cell.mayor, caseId, towns.geraardsbergen))).toBe('cell-absent-there');
    expect(codeOf(await offer(cell.mayor, caseId, '62063'))).toBe('transfer-across-regions');
    expect(codeOf(await offer(cell.mayor, caseId, '99999'))).toBe('municipality-unknown');
    expect(done(await offer(cell.mayor, caseId))).toMatchObject({ to: towns.lede, state: 'offered', reasons: movedAway });
    expect(codeOf(await offer(cell.mayor, caseId))).toBe('transfer-pending');
  });

  test('shows the other cell by which municipality and since when, and nothing else, and only who would keep it', async () => {
    const { transferId } = await offered();
    for (const who of [cell.neighbour.mayor, cell.neighbour.coordinator])
      expect(await offersTo(who)).toEqual([
        { transferId, from: towns.aalst, to: towns.lede, state: 'offered', offeredAt: '2026-03-02T10:00:00.000Z' },
      ]);
    expect(await tasksOf(cell.neighbour.mayor)).toContain('answerTransfer');
    expect(await tasksOf(cell.neighbour.coordinator)).not.toContain('answerTransfer');
    for (const who of [cell.mayor, cell.otherMayor]) expect(await offersTo(who)).toEqual([]);
    for (const { client } of [cell.neighbour.police, cell.neighbour.school, cell.neighbour.officer])
      expect(codeOf(await client.transfers.listOffers())).toBe('permission-missing');
    expect(await casesOf(cell.neighbour.mayor)).toEqual([]);
  });

  test('happens once, and to a case that stays open, also when two requests come at the same moment', async () => {
    const [twice, closing] = [await listed(cell), await listed(cell)];
    const close = cell.mayor.client.cases.close({ params: { caseId: closing.caseId }, body: { reasons: movedAway } });
    const answers = await Promise.all([
      offer(cell.mayor, twice.caseId),
      offer(cell.mayor, twice.caseId),
      close,
      offer(cell.mayor, closing.caseId),
    ]);
    const [one, other, closed, offered] = answers.map(({ ok }) => ok);
    expect([one !== other, closed !== offered]).toEqual([true, true]);
  });

  test('keeps the case open: it is not closed before the offer is withdrawn or answered', async () => {
    const { caseId, transferId } = await offered();
    const close = () => cell.mayor.client.cases.close({ params: { caseId }, body: { reasons: movedAway } });
    expect(codeOf(await close())).toBe('transfer-pending');
    const params = { caseId, transferId };
    expect(codeOf(await cell.coordinator.client.transfers.withdraw({ params }))).toBe('permission-missing');
    expect(done(await cell.mayor.client.transfers.withdraw({ params })).state).toBe('withdrawn');
    expect(codeOf(await cell.mayor.client.transfers.withdraw({ params }))).toBe('transfer-settled');
    await carriedOut(cell);
    expect(await offersTo(cell.neighbour.mayor)).toMatchObject([{ state: 'withdrawn' }]);
    expect(codeOf(await answer(cell.neighbour.mayor, transferId, 'accept'))).toBe('transfer-settled');
    expect(codeOf(await close())).toBe('done');
  });
});

describe('refusing an offered case', () => {
  test('needs no reasons, is the mayor’s alone, and leaves the case where it was', async () => {
    const { caseId, transferId } = await offered();
    for (const who of [cell.neighbour.police, cell.neighbour.coordinator])
      expect(codeOf(await answer(who, transferId, 'refuse'))).toBe('permission-missing');
    for (const who of [cell.mayor, cell.otherMayor]) expect(codeOf(await answer(who, transferId, 'refuse'))).toBe('resource-not-found');
    expect(done(await answer(cell.neighbour.mayor, transferId, 'refuse'))).toMatchObject({ state: 'refused' });
    expect(codeOf(await answer(cell.neighbour.mayor, transferId, 'accept'))).toBe('transfer-settled');
    await carriedOut(cell);
    const view = done(await get(cell.mayor, caseId));
    expect(view.state).toBe('listed');
    expect(view.transfers).toMatchObject([{ state: 'refused', settledAt: '2026-03-02T11:00:00.000Z' }]);
    expect(await casesOf(cell.neighbour.mayor)).toEqual([]);
    expect(codeOf(await offer(cell.mayor, caseId))).toBe('done');
  });
});

describe('accepting an offered case', () => {
  test('brings why it was listed and handed on, and who it is about, under a key of the other cell', async () => {
    const { given, caseId } = await brought();
    const view = done(await get(cell.neighbour.mayor, caseId));
    expect(view).toMatchObject({
      state: 'listed',
      relation: 'chair',
      residence: towns.lede,
      cameFrom: towns.aalst,
      listedBy: cell.neighbour.mayor.memberId,
      identity: person,
      content: {
        concern: narrative.concern,
        scopeReasons: narrative.scope,
        proportionalityReasons: narrative.proportionality,
        transferReasons: movedAway,
      },
    });
    expect(caseId).not.toBe(given.caseId);
    expect(view.disclosure).toBeUndefined();
    expect(await offersTo(cell.neighbour.mayor)).toMatchObject([{ state: 'brought', caseId }]);
    expect(done(await get(cell.neighbour.coordinator, caseId)).identity).toEqual(person);
    expect(codeOf(await get(cell.neighbour.school, caseId))).toBe('resource-not-found');
  });

  test('leaves in the first cell that it was handed on and when it will be erased, and nothing to read', async () => {
    const { given } = await brought();
    const view = done(await get(cell.mayor, given.caseId));
    expect(view).toMatchObject({ state: 'transferred', closedOn: '2026-03-02', transfers: [{ state: 'brought', to: towns.lede }] });
    expect(view.eraseAfter).toBeDefined();
    for (const part of ['content', 'identity', 'plan', 'decisions'] as const) expect(view[part]).toBeUndefined();
    expect(codeOf(await cell.mayor.client.cases.reopen({ params: { caseId: given.caseId }, body: { reasons: movedAway } }))).not.toBe(
      'done',
    );
    expect(codeOf(await get(cell.neighbour.mayor, given.caseId))).toBe('resource-not-found');
    const { memberId } = cell.police;
    const attempts = [
      cell.coordinator.client.invitations.propose({ params: { caseId: given.caseId }, body: { memberId, purpose: narrative.purpose } }),
      cell.coordinator.client.cases.changeIdentity({ params: { caseId: given.caseId }, body: person }),
      offer(cell.mayor, given.caseId),
    ];
    for (const attempt of attempts) expect(codeOf(await attempt)).toBe('case-closed');
  });

  test('lets two erase what stays there, of whom the second reads why', async () => {
    const { given } = await brought();
    const params = { caseId: given.caseId };
    const reasons = 'It is needed here no longer.';
    done(await cell.mayor.client.erasures.erase({ params, body: { reasons } }));
    const view = done(await get(cell.coordinator, given.caseId));
    expect(view).toMatchObject({ state: 'transferred', erasure: { proposedRole: 'mayor' }, erasureReasons: reasons });
    expect(view.content).toBeUndefined();
    done(await cell.coordinator.client.erasures.erase({ params, body: { reasons } }));
    expect(codeOf(await get(cell.mayor, given.caseId))).toBe('case-erased');
  });

  test('closes the case to whoever was called to it', async () => {
    const view = await listed(cell);
    await called(cell, view.caseId, cell.school);
    const { transferId } = done(await offer(cell.mayor, view.caseId));
    await cell.region.stream.inOrder();
    expect(codeOf(await get(cell.school, view.caseId))).toBe('done');
    done(await answer(cell.neighbour.mayor, transferId, 'accept'));
    await carriedOut(cell);
    expect(codeOf(await get(cell.school, view.caseId))).toBe('resource-not-found');
    expect(await casesOf(cell.school)).toEqual([]);
    expect(await casesOf(cell.neighbour.school)).toEqual([]);
  });

  test('is remembered in the log of both cells, each by its own id', async () => {
    const { given, caseId } = await brought();
    const told = async ({ audit }: Seated['client']) =>
      done(await audit.query({ body: { month: '2026-03' } })).items.map(({ action, about }) => ({ action, about }));
    expect(await told(cell.officer.client)).toContainEqual({ action: 'platformGiveCase', about: [given.caseId] });
    expect(await told(cell.neighbour.officer.client)).toContainEqual({ action: 'platformBringCase', about: [caseId] });
    expect(JSON.stringify(await told(cell.neighbour.officer.client))).not.toContain(given.caseId);
  });

  test('lets two erase it in the first cell while the other goes on', async () => {
    const { given, caseId } = await brought();
    for (const who of [cell.coordinator, cell.mayor])
      done(await who.client.erasures.erase({ params: { caseId: given.caseId }, body: { reasons: movedAway } }));
    expect(codeOf(await get(cell.mayor, given.caseId))).toBe('case-erased');
    expect(done(await get(cell.neighbour.mayor, caseId)).identity).toEqual(person);
  });
});
