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

/** The signal becomes a case, which mayor and coordinator erase at once. */
const eraseCaseOf = async (signalId: string) => {
  const { mayor, coordinator, region } = cell;
  const { caseId } = done(await mayor.client.cases.create({ body: { signalIds: [signalId], concern: 'It worried.', minor: false } }));
  const asked = { params: { caseId }, body: { reasons: 'A court asked for it.' } };
  done(await mayor.client.cases.close(asked));
  for (const { client } of [mayor, coordinator]) done(await client.erasures.erase(asked));
  await region.stream.inOrder();
};

/** Signals that passed the test, of which one was listed, one joined that case, one was declined, one nobody decides on, and one became a case that is erased. */
const fiveFates = async () => {
  const [listed, joined, declined, left, erased] = [
    await signalInScope(cell),
    await signalInScope(cell),
    await signalInScope(cell),
    await signalInScope(cell),
    await signalInScope(cell),
  ];
  const body = { signalIds: [listed], concern: 'Two services worry.', minor: false };
  const { caseId } = done(await cell.mayor.client.cases.create({ body }));
  done(await cell.mayor.client.cases.takeUp({ params: { caseId }, body: { signalId: joined } }));
  done(await cell.mayor.client.signals.decline({ params: { signalId: declined } }));
  await eraseCaseOf(erased);
  return [listed, joined, declined, left, erased] as const;
};

describe('what a reporter is told of a signal that passed the test', () => {
  test.each([0, 1, 29, 30, 31, 32, 60])(
    'is the same after %i days, whether it was listed, joined a case, was declined, nobody decided on it or its case was erased, before the night and after',
    async (days) => {
      const fates = await fiveFates();
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
    await fiveFates();
    for (const { client } of [cell.coordinator, cell.mayor, cell.police]) expect(done(await client.signals.list()).settled).toEqual([]);
  });
});
