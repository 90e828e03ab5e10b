import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import type { MeetingTally } from '../../../shared/domain/process-facts/meeting-tally.ts';
import { processFacts, ShareBand } from '../../../shared/domain/process-facts/process-facts.ts';

/** So many meetings, spread evenly over so many cells; the first so many with the trio, the first so many with the school. */
const meetings = (count: number, { cells = 5, trio = count, education = 0 } = {}): MeetingTally[] =>
  Array.from({ length: count }, (_, index) => ({
    cellId: `cell_${index % cells}`,
    trioPresent: index < trio,
    sectors: index < education ? ['education'] : [],
  }));

const told = (tallies: readonly MeetingTally[]) => processFacts('brussels', 2026, tallies);
const untold = { tenant: 'brussels', year: 2026, told: false };

describe('what is told of the meetings of a year', () => {
  test('are bands of meetings, of the share with the trio, and of the sectors that sat at half of them or more', () => {
    expect(told(meetings(60, { trio: 50, education: 36 }))).toEqual({
      tenant: 'brussels',
      year: 2026,
      told: true,
      meetings: 'from50',
      trio: 'from75',
      sectors: { education: 'from50To75' },
    });
  });

  test.each([
    ['nine meetings', meetings(9)],
    ['none at all', []],
    ['four cells, however often they met', meetings(48, { cells: 4 })],
    [
      'a cell that held more than half of them',
      [...meetings(10), ...meetings(11, { cells: 1 }).map((tally) => ({ ...tally, cellId: 'cell_0' }))],
    ],
  ])('is nothing with %s, and nothing tells which of these it was', (_, tallies) => {
    expect(told(tallies)).toEqual(untold);
  });

  test('begins at ten meetings of five cells', () => {
    expect(told(meetings(10))).toMatchObject({ told: true, meetings: 'from10', trio: 'from75' });
  });

  test('does not name a sector that sat at every meeting of one cell and at few others', () => {
    const tallies = meetings(20, { cells: 5 }).map((tally): MeetingTally => ({ ...tally, sectors: ['mentalHealth'] }));
    const ofFew = tallies.map((tally) => (Number(tally.cellId.slice(-1)) < 3 ? tally : { ...tally, sectors: [] }));
    expect(told(tallies)).toMatchObject({ sectors: { mentalHealth: 'from75' } });
    expect(told(ofFew)).toMatchObject({ told: true, sectors: {} });
  });
});

const tally: fc.Arbitrary<MeetingTally> = fc.record({
  cellId: fc.integer({ min: 0, max: 11 }).map((cell) => `cell_${cell}`),
  trioPresent: fc.boolean(),
  sectors: fc.subarray([...PartnerSector.options]),
});
const year = fc.array(tally, { maxLength: 120 });

describe('of any year', () => {
  test('no word of any kind rests on fewer than ten meetings, fewer than five cells, or on one cell for more than half', () => {
    fc.assert(
      fc.property(year, (tallies) => {
        const facts = told(tallies);
        if (!facts.told) return;
        const named = PartnerSector.options.filter((sector) => facts.sectors[sector] !== undefined);
        for (const behind of [tallies, ...named.map((sector) => tallies.filter(({ sectors }) => sectors.includes(sector)))]) {
          const byCell = [...Map.groupBy(behind, ({ cellId }) => cellId).values()].map(({ length }) => length);
          expect(behind.length).toBeGreaterThanOrEqual(10);
          expect(byCell.length).toBeGreaterThanOrEqual(5);
          expect(2 * Math.max(...byCell)).toBeLessThanOrEqual(behind.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the answer is the same in whatever order the meetings were held, and whichever cells held them under other names', () => {
    fc.assert(
      fc.property(year, (tallies) => {
        const renamed = tallies.toReversed().map((one) => ({ ...one, cellId: `other_${one.cellId}` }));
        expect(told(renamed)).toEqual(told(tallies));
      }),
    );
  });
});

/** Everything that could have happened behind each answer, as far as somebody who knows every rule can tell. */
const behindEachAnswer = (most: number): ReadonlyMap<string, readonly (readonly number[])[]> => {
  const pairs = Array.from({ length: most - 9 }, (_, index) => index + 10).flatMap((count) =>
    Array.from({ length: count + 1 }, (_, part) => [count, part] as const),
  );
  return Map.groupBy(pairs, ([count, part]) => JSON.stringify(told(meetings(count, { trio: part, education: part }))));
};

const width = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers) + 1;

describe('whoever knows every rule and sees the answer', () => {
  const answers = behindEachAnswer(130);

  test('finds at least five numbers of meetings, of meetings with the trio and of those without it possible behind each', () => {
    const trios = Map.groupBy(
      [...answers].flatMap(([text, pairs]) => pairs.map((pair) => ({ told: JSON.parse(text), pair }))),
      (one) => JSON.stringify([one.told.meetings, one.told.trio]),
    );
    expect(trios.size).toBe(4 * ShareBand.options.length);
    for (const all of trios.values()) {
      const pairs = all.map(({ pair }) => pair);
      for (const numbers of [pairs.map(([count]) => count!), pairs.map(([, part]) => part!), pairs.map(([count, part]) => count! - part!)])
        expect(width(numbers)).toBeGreaterThanOrEqual(5);
    }
  });

  test('finds as many behind what is said of a sector', () => {
    const sectors = Map.groupBy(
      [...answers].flatMap(([text, pairs]) => pairs.map((pair) => ({ told: JSON.parse(text), pair }))),
      (one) => JSON.stringify([one.told.meetings, one.told.sectors]),
    );
    for (const all of sectors.values()) {
      expect(width(all.map(({ pair }) => pair[0]!))).toBeGreaterThanOrEqual(5);
      expect(width(all.map(({ pair }) => pair[1]!))).toBeGreaterThanOrEqual(5);
    }
  });

  test('cannot tell whether one meeting more was held, but at the edge of a band', () => {
    const edges = new Set([9, 24, 49, 99]);
    for (let count = 0; count < 130; count++)
      expect(JSON.stringify(told(meetings(count))) === JSON.stringify(told(meetings(count + 1)))).toBe(!edges.has(count));
  });
});
