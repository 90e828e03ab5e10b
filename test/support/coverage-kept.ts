import { coverageStore, keptMap } from '../../shared/data/coverage-kinds.ts';
import type { Table } from '../../shared/data/table.ts';
import type { Extent } from '../../shared/domain/coverage/extent.ts';
import { snapshotOn } from '../../shared/domain/coverage/snapshot.ts';
import type { CoverageEntry } from '../../shared/domain/coverage/timeline.ts';
import { totalsOf } from '../../shared/domain/coverage/totals.ts';

/** Lays down at once what the statements of many municipalities, all from one day, come to: each has a cell of its own. */
export const keepCoverage = async (
  table: Table,
  extent: Extent,
  { codes, from }: { codes: readonly string[]; from: string },
): Promise<void> => {
  const store = coverageStore(table, extent);
  const entries = (nis: string): CoverageEntry[] => [{ status: 'with', cellId: `cell_${nis}`, jointSize: 1, validFrom: from, version: 1 }];
  const map = snapshotOn(from, new Map(codes.map((nis) => [nis, entries(nis)])), extent);
  await table.write([
    store.dates.create({ dates: [from] }),
    store.maps.create(keptMap(map), from),
    store.totals.create(totalsOf(map, extent), from),
  ]);
  for (const nis of codes) await table.write([store.timelines.create({ nis, entries: entries(nis) }, nis)]);
};
