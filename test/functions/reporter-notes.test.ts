import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import { signalInScope } from '../support/case-at-work.ts';
import { type CellAtWork, openCell } from '../support/cell-at-work.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeEach(async () => {
  cell = await openCell();
});

const start = '2026-03-02';
const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');

/** All that the school, which brought it, is told of a signal, but for its name. */
const toldOf = async (signalId: string) => {
  const { client } = cell.school;
  const { items, settled } = done(await client.signals.list());
  const params = { signalId };
  return {
    items: items.filter((one) => one.signalId === signalId).length,
    notes: settled.filter((one) => one.signalId === signalId).map(({ signalId: _, ...note }) => note),
    get: codeOf(await client.signals.get({ params })),
    withdraw: codeOf(await client.signals.withdraw({ params })),
  };
};

/** Signals that passed the test, of which one was listed, one joined that case, one was declined, and one nobody decides on. */
const fourFates = async () => {
  const [listed, joined, declined, left] = [
    await signalInScope(cell),
    await signalInScope(cell),
    await signalInScope(cell),
    await signalInScope(cell),
  ];
  const body = { signalIds: [listed], concern: 'Two services worry.', minor: false };
  const { caseId } = done(await cell.mayor.client.cases.create({ body }));
  done(await cell.mayor.client.cases.takeUp({ params: { caseId }, body: { signalId: joined } }));
  done(await cell.mayor.client.signals.decline({ params: { signalId: declined } }));
  await cell.region.stream.inOrder();
  return [listed, joined, declined, left] as const;
};

describe('what a reporter is told of a signal that passed the test', () => {
  test.each([0, 1, 29, 30, 31, 32, 60])(
    'is the same after %i days, whether it was listed, joined a case, was declined or nobody decided on it, before the night and after',
    async (days) => {
      const fates = await fourFates();
      cell.region.place.goTo(addDays(start, days));
      const compare = async () => {
        const [first, ...others] = await Promise.all(fates.map(toldOf));
        for (const other of others) expect(other).toEqual(first);
        const at = `${start}T10:00:00.000Z`;
        const note = { stage: 'inScope', reportedAt: at, decidedAt: at };
        const gone = 'resource-not-found';
        expect(first).toEqual({ items: 0, notes: days <= 30 ? [note] : [], get: gone, withdraw: gone });
      };
      await compare();
      await erasuresNightOf(cell.region.place);
      await compare();
    },
  );

  test('is for the reporter alone', async () => {
    await fourFates();
    for (const { client } of [cell.coordinator, cell.mayor, cell.police]) expect(done(await client.signals.list()).settled).toEqual([]);
  });
});
