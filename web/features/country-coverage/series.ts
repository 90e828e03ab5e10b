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

/** How many had a cell at the end of the month a year before the last, and at the last; months lie between the points. */
export const lastYear = (points: readonly OwnPoint[]): { readonly before: number; readonly after: number } => ({
  before: (points.at(-13) ?? points[0])?.values.with ?? 0,
  after: points.at(-1)?.values.with ?? 0,
});

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
