import { isDeepStrictEqual } from 'node:util';
import { snapshotDates } from '../domain/coverage/dates.ts';
import { snapshotOn } from '../domain/coverage/snapshot.ts';
import { totalsOf } from '../domain/coverage/totals.ts';
import { coverageKinds, type CoverageStore, keptMap } from './coverage-kinds.ts';
import { pick, readPartition } from './repository.ts';
import type { Write } from './table.ts';

/**
 * Counts every snapshot anew from the timelines and mends those that differ; answers how many days it mended: none in
 * a healthy table. To be run while the stream waits.
 */
export const rebuildCoverage = async ({ table, extent, maps, totals, dates }: CoverageStore): Promise<number> => {
  const kinds = coverageKinds(extent);
  const [kept, contributed] = await Promise.all([
    readPartition(table, kinds.map.collection, extent),
    readPartition(table, kinds.timeline.collection, extent),
  ]);
  const timelines = new Map(pick(kinds.timeline, contributed).map(({ value }) => [value.nis, value.entries]));
  const foundMaps = new Map(pick(kinds.map, kept).map((found) => [found.id, found]));
  const foundTotals = new Map(pick(kinds.totals, kept).map((found) => [found.id, found]));
  const wanted = snapshotDates([...timelines.values()].flatMap((entries) => entries.map(({ validFrom }) => validFrom)));

  const mend = (date: string): readonly Write[] => {
    const [map, counts] = [foundMaps.get(date), foundTotals.get(date)];
    if (!wanted.includes(date)) return [...(map ? [maps.remove(map)] : []), ...(counts ? [totals.remove(counts)] : [])];
    const snapshot = snapshotOn(date, timelines, extent);
    const count = totalsOf(snapshot, extent);
    if (isDeepStrictEqual(map?.value, keptMap(snapshot)) && isDeepStrictEqual(counts?.value, count)) return [];
    return [maps.change(map, keptMap(snapshot), date), totals.change(counts, count, date)];
  };
  const mended = [...new Set([...wanted, ...foundMaps.keys(), ...foundTotals.keys()])].map(mend).filter((writes) => writes.length > 0);
  const [days] = pick(kinds.dates, kept);
  const listed = isDeepStrictEqual(days?.value.dates ?? [], wanted) ? [] : [[dates.change(days, { dates: [...wanted] })]];
  for (const writes of [...mended, ...listed]) {
    if (!(await table.write(writes)).ok)
      throw new Error('The coverage changed while it was rebuilt: let the stream wait, then run it again.');
  }
  return mended.length;
};
