import fc from 'fast-check';
import type { Change } from '../../shared/data/changes.ts';
import { coverageData } from '../../shared/data/coverage.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import type { Table } from '../../shared/data/table.ts';
import type { Extent } from '../../shared/domain/coverage/extent.ts';
import type { CoverageEntry } from '../../shared/domain/coverage/timeline.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';

export type Statement = { readonly nis: string; readonly entry: CoverageEntry };

export const withCell = (cellId: string, validFrom: string, terms: { version?: number; jointSize?: number } = {}): CoverageEntry => ({
  status: 'with',
  cellId,
  jointSize: 1,
  version: 1,
  validFrom,
  ...terms,
});
export const stated = (status: 'without' | 'unknown', validFrom: string, version = 1): CoverageEntry => ({ status, validFrom, version });

const dates = ['2017-06-06', '2018-12-31', '2019-01-01', '2019-06-15', '2021-05-01', '2024-12-31', '2025-01-01', '2026-01-01'];

export const anyDate = fc.constantFrom(...dates, '2016-05-01', '2020-02-29', '2026-12-31');

/** Municipalities alone, recoded, merged into a new code, and merged into a kept one; Flanders first. */
export const places = ['44021', '12030', '12034', '12041', '11002', '11007', '55010', '51067', '82003', '82005', '82039', '21004'];

export const anyEntry = (version: number): fc.Arbitrary<CoverageEntry> =>
  fc.constantFrom(...dates).chain((validFrom) =>
    fc.oneof(
      fc.constantFrom('cell_a', 'cell_b', 'cell_c').map((cellId) => withCell(cellId, validFrom, { version })),
      fc.constantFrom('without', 'unknown').map((status) => stated(status, validFrom, version)),
    ),
  );

/** What a few municipalities stated, in the order of their records' versions. */
export const anyHistory: fc.Arbitrary<readonly Statement[]> = fc
  .array(fc.constantFrom(...places), { minLength: 1, maxLength: 14 })
  .chain((nises) =>
    fc.tuple(
      ...nises.map((nis, index) =>
        anyEntry(nises.slice(0, index + 1).filter((other) => other === nis).length).map((entry) => ({ nis, entry })),
      ),
    ),
  );

/** The same statements as a bad line may bring them: some twice, all in any order. */
export const anyDelivery = (history: readonly Statement[]): fc.Arbitrary<readonly Statement[]> =>
  fc.subarray([...history]).chain((again) => fc.shuffledSubarray([...history, ...again], { minLength: history.length + again.length }));

/** A coverage read model over a table in memory whose whole content can be looked at. */
export const coverageTable = (extent: Extent = 'be', around: (table: Table) => Table = (table) => table) => {
  const items = new Map<string, Change['new']>();
  const onChange = ({ key, new: item }: Change): void =>
    void (item ? items.set(`${key.pk} ${key.sk}`, item) : items.delete(`${key.pk} ${key.sk}`));
  const table = around(memoryTable({ now: () => new Date(0), onChange }));
  const stored = () => [...items].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    table,
    coverage: coverageData(table, extent),
    /** Every item whole, versions included. */
    bytes: () => JSON.stringify(stored()),
    /** What a reader can see: keys and values. */
    content: () => JSON.stringify(stored().map(([key, item]) => [key, item?.value])),
  };
};

/** What a reader sees after these statements. */
export const contentAfter = async (statements: readonly Statement[]): Promise<string> => {
  const kept = coverageTable();
  await applyAll(kept, statements);
  return kept.content();
};

export const applyAll = async (
  { coverage }: Pick<ReturnType<typeof coverageTable>, 'coverage'>,
  statements: readonly Statement[],
): Promise<void> => {
  for (const { nis, entry } of statements) await coverage.apply(nis, entry);
};

/** June 2017 in numbers; which municipalities had a cell is invented. */
export const june2017 = (): readonly Statement[] => {
  const having = { flanders: 213, wallonia: 56, brussels: 15 } as const;
  const inRegion = (region: RegionId) => municipalitiesOn('2017-06-06').filter((entry) => entry.region === region);
  return (['flanders', 'wallonia', 'brussels'] as const).flatMap((region) =>
    inRegion(region).map(({ nis }, index) => ({
      nis,
      entry: index < having[region] ? withCell(`cell_${nis}`, '2017-06-06') : stated('without', '2017-06-06'),
    })),
  );
};
