import { describe, expect, test } from 'vitest';
import { itemBytes, metered, type Operation } from '../../shared/data/capacity.ts';
import { keptMap } from '../../shared/data/coverage-kinds.ts';
import { type CoverageMap, snapshotOn } from '../../shared/domain/coverage/snapshot.ts';
import { totalsOf } from '../../shared/domain/coverage/totals.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { applyAll, coverageTable, june2017, type Statement, withCell } from '../support/coverage.ts';

const longId = (index: number) => `cell_${String(index).padStart(32, 'f')}`;
const bytes = (value: unknown) => itemBytes({ key: { pk: 'COUNTRY#be#COVERAGE', sk: 'TOTALS#2017-06-06' }, version: 1, schema: 1, value });
const mapOf = (statements: readonly Statement[]): CoverageMap =>
  snapshotOn('2017-06-06', new Map(statements.map(({ nis, entry }) => [nis, [entry]])), 'be');

/** Joint cells of every size from 2 on, each strewn over all provinces of its region: the most numbers a count can hold. */
const strewn = (): readonly Statement[] =>
  (['flanders', 'wallonia', 'brussels'] as const).flatMap((region, offset) => {
    const provinces = [
      ...Map.groupBy(
        municipalitiesOn('2017-06-06').filter((entry) => entry.region === region),
        ({ province }) => province,
      ).values(),
    ];
    const mixed = Array.from({ length: 90 }, (_, index) => provinces.flatMap((members) => members[index] ?? [])).flat();
    const sizes = Array.from({ length: 40 }, (_, index) => index + 2);
    return sizes.flatMap((size) =>
      mixed.splice(0, size).map(({ nis }) => ({ nis, entry: withCell(longId(100 * offset + size), '2017-06-06') })),
    );
  });

describe('reading the coverage of the country', () => {
  test('costs one request, at most one read unit for the totals', async () => {
    const operations: Operation[] = [];
    const { coverage } = coverageTable('be', (table) => metered(table, (operation) => operations.push(operation)));
    await applyAll({ coverage }, june2017());
    operations.length = 0;
    const { country, since } = await coverage.totalsOn('2018-01-01');
    expect({ since, with: country?.with, of: country?.municipalities }).toEqual({ since: '2017-06-06', with: 284, of: 589 });
    expect(operations).toMatchObject([{ kind: 'query', readUnits: 0.5 }]);
    operations.length = 0;
    await coverage.mapOn('2018-01-01');
    expect(operations).toMatchObject([{ kind: 'query', requests: 1 }]);
  });

  test('stays under 4 KB for the totals even where every province knows every size of joint cell', () => {
    const totals = totalsOf(mapOf(strewn()), 'be');
    expect(Object.keys(totals.country?.jointSizes ?? {}).length).toBeGreaterThan(20);
    expect(bytes(totals)).toBeLessThanOrEqual(4096);
  });

  test('stays under 60 KB for the map even where each municipality has its own cell', () => {
    const map = mapOf(municipalitiesOn('2017-06-06').map(({ nis }, index) => ({ nis, entry: withCell(longId(index), '2017-06-06') })));
    expect(map.cells).toHaveLength(589);
    expect(bytes(keptMap(map))).toBeLessThan(60_000);
    expect(JSON.stringify(map).length).toBeLessThan(60_000);
  });
});
