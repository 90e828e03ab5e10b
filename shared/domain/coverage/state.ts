import type { CoverageStatus } from '../municipalities/onboarding.ts';
import { changes } from '../register/changes.ts';
import { type CoverageEntry, entryOn } from './timeline.ts';

/** How one municipality stands; `cells` holds the ids of its cells exactly where the status is `with`. */
export type CoverageState = { readonly status: CoverageStatus; readonly cells: readonly string[] };

/** What was stated about each municipality, by code. */
export type Timelines = ReadonlyMap<string, readonly CoverageEntry[]>;

const stateOf = (entry: CoverageEntry | undefined): CoverageState =>
  entry?.status === 'with' ? { status: 'with', cells: [entry.cellId] } : { status: entry?.status ?? 'unknown', cells: [] };

/** With a cell when a part has one; without only when no part has one; else nobody knows. */
const together = (parts: readonly CoverageState[]): CoverageState => {
  const cells = [...new Set(parts.flatMap((part) => part.cells))].toSorted();
  if (cells.length > 0) return { status: 'with', cells };
  return { status: parts.every(({ status }) => status === 'without') ? 'without' : 'unknown', cells };
};

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/**
 * How the municipality with this code stands on a date. After a recode or merger the statements of the old codes count
 * on for the new one, also those made since under an old code, until the new one states something itself.
 */
export const stateOn = (nis: string, date: string, timelines: Timelines): CoverageState => {
  const own = entryOn(timelines.get(nis) ?? [], date);
  const begun = changes.findLast((change) => change.to === nis && change.date <= date);
  const speaksForAll = own !== undefined && (own.validFrom >= (begun?.date ?? '') || begun?.from.includes(nis) === false);
  if (begun === undefined || speaksForAll) return stateOf(own);
  const before = dayBefore(begun.date);
  // a code kept through a merger is one of its own parts, as it stood before; the other parts may still speak
  return together(begun.from.map((part) => stateOn(part, part === nis ? before : date, timelines)));
};
