import { describe, expect, test } from 'vitest';
import { coverageData } from '../../shared/data/coverage.ts';
import { applyAll, stated, withCell } from '../support/coverage.ts';
import { freshTable } from '../support/dynamodb-local.ts';

describe('the coverage read model in DynamoDB', () => {
  test('is what the statements say, and needs no mending', async () => {
    const coverage = coverageData((await freshTable()).table, 'be');
    const joint = ['44021', '44013', '12030'].map((nis) => ({ nis, entry: withCell('cell_a', '2017-06-06', { jointSize: 3 }) }));
    await applyAll({ coverage }, [
      ...joint,
      { nis: '62063', entry: stated('without', '2017-06-06') },
      { nis: '62063', entry: stated('unknown', '2016-06-01', 2) },
    ]);
    expect(await coverage.totalsOn('2026-01-01')).toMatchObject({
      since: '2025-01-01',
      country: { municipalities: 565, with: 3, without: 0, jointSizes: { 3: 1 } },
    });
    expect((await coverage.mapOn('2019-06-15')).cells).toEqual([{ cellId: 'cell_a', municipalities: ['12041', '44013', '44021'] }]);
    expect(await coverage.rebuild()).toBe(0);
  });

  test('counts every one of many statements made at the same time', async () => {
    const coverage = coverageData((await freshTable()).table, 'brussels');
    const all = ['21001', '21002', '21003', '21004', '21005', '21006', '21007', '21008'];
    await Promise.all(all.map((nis) => coverage.apply(nis, withCell(`cell_${nis}`, '2026-01-01'))));
    expect(await coverage.totalsOn('2026-01-01')).toMatchObject({ regions: { brussels: { municipalities: 19, with: 8, cells: 8 } } });
    expect(await coverage.rebuild()).toBe(0);
  });
});
