import { type Extent, inExtent } from '../domain/coverage/extent.ts';
import { type CoverageMap, snapshotOn } from '../domain/coverage/snapshot.ts';
import { CoverageEntry } from '../domain/coverage/timeline.ts';
import { type CoverageTotals, totalsOf } from '../domain/coverage/totals.ts';
import { municipality } from '../domain/register/register.ts';
import { attemptEntry } from './coverage-apply.ts';
import { coverageKinds, coverageStore, mapOf } from './coverage-kinds.ts';
import { rebuildCoverage } from './coverage-rebuild.ts';
import { partition } from './keys.ts';
import { type Entity, pick } from './repository.ts';
import type { Table } from './table.ts';

/** An answer for a day, and since when it has been so; no `since` before the first statement. */
export type Dated<Value> = Value & { readonly since?: string };

const mostAttempts = 20;

/** The coverage of a Region or of the country on any day: read in one request, kept by its own projection. */
export const coverageData = (table: Table, extent: Extent) => {
  const kinds = coverageKinds(extent);
  const store = coverageStore(table, extent);

  const latest = async <Value>(kind: Entity<Value>, date: string): Promise<Value | undefined> => {
    const { items } = await table.query({
      pk: partition(kind.collection, extent),
      prefix: kind.prefix,
      upTo: kind.prefix + date,
      descending: true,
      limit: 1,
    });
    return pick(kind, items)[0]?.value;
  };
  const dated = <Value extends { on: string }>(found: Value, on: string): Dated<Value> => ({ ...found, on, since: found.on });
  const untold = (date: string): CoverageMap => snapshotOn(date, new Map(), extent);

  return {
    /** The counts on a day: one request of at most one read unit. */
    totalsOn: async (date: string): Promise<Dated<CoverageTotals>> => {
      const found = await latest(kinds.totals, date);
      return found === undefined ? totalsOf(untold(date), extent) : dated(found, date);
    },
    /** Every municipality on a day: one request. */
    mapOn: async (date: string): Promise<Dated<CoverageMap>> => {
      const found = await latest(kinds.map, date);
      return found === undefined ? untold(date) : dated(mapOf(found), date);
    },
    /**
     * Takes a municipality's statement in; again, late or in another order it ends the same. Throws for a municipality
     * outside the extent, and when the items keep changing under it.
     */
    apply: async (nis: string, entry: CoverageEntry): Promise<void> => {
      const found = municipality(nis);
      if (found === undefined || !inExtent(extent)(found)) throw new RangeError(`Municipality ${nis} is not in ${extent}.`);
      const statement = CoverageEntry.parse(entry); // members in one order, so that equal statements are equal bytes
      for (let attempt = 0; attempt < mostAttempts; attempt++) if (await attemptEntry(store, nis, statement)) return;
      throw new Error('The coverage kept changing; the statement must be brought again.');
    },
    /** Mends whatever differs from the statements; answers how many days did. To be run while the stream waits. */
    rebuild: (): Promise<number> => rebuildCoverage(store),
  };
};
