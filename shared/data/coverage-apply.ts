import { isDeepStrictEqual } from 'node:util';
import { snapshotDates } from '../domain/coverage/dates.ts';
import { type CoverageMap, snapshotOn, withState } from '../domain/coverage/snapshot.ts';
import { stateOn, type Timelines } from '../domain/coverage/state.ts';
import { type CoverageEntry, withEntry } from '../domain/coverage/timeline.ts';
import { totalsOf } from '../domain/coverage/totals.ts';
import { currentCode, predecessors, successors } from '../domain/register/lineage.ts';
import { type CoverageStore, keptMap, mapOf } from './coverage-kinds.ts';
import type { Write } from './table.ts';

/** Two items per day, beside some checks, in a transaction of at most 100. */
const daysPerTransaction = 40;

/** A municipality's code and all that lead to the same place: their statements count together after a merger. */
const familyOf = (nis: string): readonly string[] => [
  ...new Set([nis, ...successors(nis)].flatMap((code) => [code, ...predecessors(code)])),
];

/** What stands in the store about a municipality, its family, and the days from which on the entry speaks. */
const read = async ({ timelines, dates, maps }: CoverageStore, nis: string, from: string) => {
  const others = familyOf(nis).filter((code) => code !== nis);
  const [known, own, ...found] = await Promise.all([dates.get(), timelines.get(nis), ...others.map((code) => timelines.get(code))]);
  const days = known?.value.dates ?? [];
  /** A day without a snapshot begins as the one before it. */
  const base = days.includes(from) ? undefined : days.findLast((date) => date < from);
  const wanted = [...(base === undefined ? [] : [base]), ...days.filter((date) => date >= from)];
  const snapshots = new Map(await Promise.all(wanted.map(async (date) => [date, await maps.get(date)] as const)));
  return { known, days, base, snapshots, own, relatives: others.map((code, index) => ({ code, found: found[index] })) };
};
type Reading = Awaited<ReturnType<typeof read>>;

type Place = { readonly nis: string; readonly timelines: Timelines; readonly extent: CoverageStore['extent'] };

/** The map of a day as it must be: as it was before, with the place as the statements now say. */
const mapWith = (date: string, before: CoverageMap | undefined, { nis, timelines, extent }: Place): CoverageMap => {
  if (before === undefined) return snapshotOn(date, timelines, extent);
  const code = currentCode(nis, date);
  const map = { ...before, on: date };
  return code.ok ? withState(map, code.value, stateOn(code.value, date, timelines)) : map;
};

/** The maps that must be written, new days first. */
const changedMaps = ({ snapshots, base }: Reading, dates: readonly string[], place: Place): readonly CoverageMap[] =>
  dates
    .map((date) => {
      const before = (snapshots.get(date) ?? snapshots.get(base ?? ''))?.value;
      return mapWith(date, before && mapOf(before), place);
    })
    .filter((map) => !isDeepStrictEqual(snapshots.get(map.on)?.value, keptMap(map)));

const chunksOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  items.length <= size ? [items] : [items.slice(0, size), ...chunksOf(items.slice(size), size)];

/** What every transaction rests on besides what it writes: the statements of the family, and the day a new one began as. */
const foundations = (store: CoverageStore, { relatives, base, snapshots }: Reading): readonly Write[] => [
  ...relatives.map(({ code, found }) => store.timelines.keep(found, code)),
  ...(base === undefined ? [] : [store.maps.keep(snapshots.get(base), base)]),
];

/**
 * Adds one statement and brings every snapshot from its day on to what then holds. Snapshots are set, never counted
 * up, and the timeline that remembers the statement is written last: done again after a half-way end, it ends the
 * same. Every transaction checks the days and the related timelines it was worked out from. False when something
 * changed meanwhile.
 */
export const attemptEntry = async (store: CoverageStore, nis: string, entry: CoverageEntry): Promise<boolean> => {
  const reading = await read(store, nis, entry.validFrom);
  const { own, relatives, known, days, snapshots } = reading;
  const entries = withEntry(own?.value.entries ?? [], entry);
  if (entries === own?.value.entries) return true;

  const timelines = new Map([...relatives.map(({ code, found }) => [code, found?.value.entries ?? []] as const), [nis, entries]]);
  const dates = snapshotDates([...days, entry.validFrom]);
  const added = dates.filter((date) => !days.includes(date));
  const affected = [...added, ...days.filter((date) => date >= entry.validFrom)];
  const chunks = chunksOf(changedMaps(reading, affected, { nis, timelines, extent: store.extent }), daysPerTransaction);
  const listed = added.length === 0 ? known : { id: '', version: (known?.version ?? 0) + 1, value: { dates: [...dates] } };

  for (const [index, maps] of chunks.entries()) {
    const isLast = index === chunks.length - 1;
    const outcome = await store.table.write([
      ...maps.flatMap((map) => [
        store.maps.change(snapshots.get(map.on), keptMap(map), map.on),
        store.totals.replace(totalsOf(map, store.extent), map.on),
      ]),
      index === 0 && added.length > 0 ? store.dates.change(known, { dates: [...dates] }) : store.dates.keep(listed),
      isLast ? store.timelines.change(own, { nis, entries: [...entries] }, nis) : store.timelines.keep(own, nis),
      ...foundations(store, reading),
    ]);
    if (!outcome.ok) return false;
  }
  return true;
};
