import { beforeEach, describe, expect, test } from 'vitest';
import { signalInScope, tested } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeEach(async () => {
  cell = await openCell();
});

const reason = 'The school asks what was done.';

/** An anonymous signal in scope, of which the mayor asked who brought it. */
const askedAbout = async () => {
  const body = { observation: 'Seen twice.', anonymous: true };
  const { signalId } = done(await cell.school.client.signals.report({ body }));
  done(await cell.coordinator.client.signals.test({ params: { signalId }, body: tested }));
  done(await cell.mayor.client.signals.showReporter({ params: { signalId }, body: { reason } }));
  return signalId;
};

const lookupsOf = async ({ client }: Seated) => done(await client.signals.listLookups()).items;

describe('asking who brought a signal', () => {
  test('is shown, with its reason, to the data protection officer and to who leads the signal, and to nobody else', async () => {
    const signalId = await askedAbout();
    const asked = { signalId, by: cell.mayor.memberId, role: 'mayor', at: '2026-03-02T10:00:00.000Z', reason };
    for (const who of [cell.officer, cell.coordinator, cell.mayor]) expect(await lookupsOf(who)).toMatchObject([asked]);
    for (const who of [cell.otherMayor, cell.otherCoordinator, cell.neighbour.officer]) expect(await lookupsOf(who)).toEqual([]);
    for (const { client } of [cell.school, cell.police, cell.welfare])
      expect(await client.signals.listLookups()).toMatchObject({ code: 'permission-missing' });
  });

  test('stays readable when the signal joins a case under another key, also after the night that ends the former one', async () => {
    const signalId = await askedAbout();
    const body = { signalIds: [await signalInScope(cell)], concern: 'Two services worry.', minor: false };
    const { caseId } = done(await cell.mayor.client.cases.create({ body }));
    done(await cell.mayor.client.cases.takeUp({ params: { caseId }, body: { signalId } }));
    await cell.region.stream.inOrder();
    await erasuresNightOf(cell.region.place);
    for (const who of [cell.officer, cell.coordinator]) expect(await lookupsOf(who)).toMatchObject([{ signalId, reason }]);
  });

  test('goes with the signal that is not taken up', async () => {
    const signalId = await askedAbout();
    done(await cell.mayor.client.signals.decline({ params: { signalId } }));
    expect(await lookupsOf(cell.officer)).toEqual([]);
  });
});
