import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import type { CoverageTotals } from '../../../shared/domain/coverage/totals.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import type { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';

export type OwnPoint = { readonly on: string; readonly values: Readonly<Record<CoverageStatus, number>> };

/** Our own count over time, of the country or of a Region. */
export const ownPoints = (history: readonly CoverageTotals[], region?: RegionId): readonly OwnPoint[] =>
  history.flatMap(({ on, country, regions }) => {
    const count = region === undefined ? country : regions[region];
    return count === undefined ? [] : [{ on, values: { with: count.with, without: count.without, unknown: count.unknown } }];
  });

/** The history with the day that is looked at, which need not be the end of a month. */
export const withDay = (history: readonly CoverageTotals[], day: CoverageTotals): readonly CoverageTotals[] =>
  [...history.filter(({ on }) => on !== day.on), day].toSorted((one, other) => (one.on < other.on ? -1 : 1));

/** How many had a cell at the end of the month a year before the last, and at the last; undefined where nothing was known then. */
export const lastYear = (points: readonly OwnPoint[]): { readonly before: number; readonly after: number } | undefined => {
  const [before, after] = [points.at(-13)?.values, points.at(-1)?.values];
  if (before === undefined || after === undefined || before.with + before.without === 0) return undefined;
  return { before: before.with, after: after.with };
};

/** The last count with its denominator. */
export const lastOf = (points: readonly OwnPoint[]) => {
  const { with: having, without, unknown } = points.at(-1)?.values ?? { with: 0, without: 0, unknown: 0 };
  return { with: having, unknown, municipalities: having + without + unknown };
};

const millisOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day in the middle, where a figure of a month or a season stands. */
const middle = (from: string, to: string): string => addDays(from, Math.floor((millisOf(to) - millisOf(from)) / 2 / 86_400_000));

/** A published number of municipalities with a cell, from the first to the last day it may be of. */
export type PublishedMark = {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly figures: PublishedFigures;
};

/** What was published of the country or of a Region, and only that: none is computed from others. */
export const publishedMarks = (published: readonly PublishedFigures[], region?: RegionId): readonly PublishedMark[] =>
  published.flatMap((figures) => {
    const value = (region === undefined ? figures.country : figures.regions[region])?.with;
    return value === undefined ? [] : [{ on: middle(figures.from, figures.to), from: figures.from, to: figures.to, value, figures }];
  });
