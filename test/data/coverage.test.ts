import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotOn } from '../../shared/domain/coverage/snapshot.ts';
import { totalsOf } from '../../shared/domain/coverage/totals.ts';
import { anyDate, anyDelivery, anyHistory, applyAll, contentAfter, coverageTable, stated, withCell } from '../support/coverage.ts';

const delivered = anyHistory.chain((history) => fc.tuple(fc.constant(history), anyDelivery(history)));

describe('the coverage read model', () => {
  test('ends the same when statements come twice, late and in any order', async () => {
    await fc.assert(
      fc.asyncProperty(delivered, async ([history, delivery]) => {
        expect((await contentAfter(delivery)) === (await contentAfter(history))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('shows on any day what a count from nothing shows', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, anyDate, async (history, date) => {
        const { coverage } = coverageTable();
        await applyAll({ coverage }, history);
        const timelines = new Map([...Map.groupBy(history, ({ nis }) => nis)].map(([nis, all]) => [nis, all.map(({ entry }) => entry)]));
        const map = snapshotOn(date, timelines, 'be');
        const { since: _, ...shown } = await coverage.mapOn(date);
        const { since: __, ...counted } = await coverage.totalsOn(date);
        expect([shown, counted]).toEqual([map, totalsOf(map, 'be')]);
      }),
      { numRuns: 60 },
    );
  });

  test('is rewritten from an earlier day on by a backdated correction', async () => {
    const { coverage } = coverageTable('flanders');
    await coverage.apply('44021', withCell('cell_a', '2019-06-15'));
    await coverage.apply('44021', stated('without', '2018-12-31', 2));
    const shown = await Promise.all(['2018-12-30', '2018-12-31', '2019-06-15'].map((date) => coverage.totalsOn(date)));
    expect(shown.map(({ since, regions }) => [since, regions.flanders?.with, regions.flanders?.without])).toEqual([
      [undefined, 0, 0],
      ['2018-12-31', 0, 1],
      ['2019-06-15', 0, 1],
    ]);
  });

  test('counts over the extents of 2017, 2019 and 2025', async () => {
    const { coverage } = coverageTable();
    await coverage.apply('12030', withCell('cell_a', '2017-06-06'));
    const shown = await Promise.all(['2018-12-31', '2019-06-15', '2026-01-01'].map((date) => coverage.totalsOn(date)));
    expect(shown.map(({ country }) => [country?.with, country?.municipalities])).toEqual([
      [1, 589],
      [1, 581],
      [1, 565],
    ]);
    expect((await coverage.mapOn('2019-06-15')).cells).toEqual([{ cellId: 'cell_a', municipalities: ['12041'] }]);
  });

  test('of a Region knows nothing of another', async () => {
    const { coverage } = coverageTable('flanders');
    await expect(coverage.apply('55010', stated('without', '2017-06-06'))).rejects.toThrow('55010 is not in flanders');
    expect(Object.keys((await coverage.totalsOn('2017-06-06')).regions)).toEqual(['flanders']);
  });
});
