import * as z from 'zod';
import type { Extent } from '../domain/coverage/extent.ts';
import { CoverageMap } from '../domain/coverage/snapshot.ts';
import { Timeline } from '../domain/coverage/timeline.ts';
import { CoverageTotals } from '../domain/coverage/totals.ts';
import { IsoDate } from '../domain/fields.ts';
import { type Entity, repository } from './repository.ts';
import type { Table } from './table.ts';

const Dates = z.strictObject({ dates: z.array(IsoDate) });

const entity = <Value>(collection: Entity<Value>['collection'], prefix: string, schema: z.ZodType<Value>): Entity<Value> => ({ collection, prefix, schema, schemaVersion: 1 });

/** The kinds of items the coverage of a Region or of the country is kept in. */
export const coverageKinds = (extent: Extent) => {
  const [coverage, contribution] = extent === 'be' ? (['countryCoverage', 'countryContribution'] as const) : (['coverage', 'contribution'] as const);
  return {
    /** By municipality: everything it stated. */
    timeline: entity(contribution, 'NIS#', Timeline),
    /** By day: the snapshot, and the counts of exactly that snapshot, always written together. */
    map: entity(coverage, 'MAP#', CoverageMap),
    totals: entity(coverage, 'TOTALS#', CoverageTotals),
    /** The days that have a snapshot: whoever writes one checks that no day was added meanwhile. */
    dates: entity(coverage, 'DATES', Dates),
  } as const;
};

/** The repositories of one extent, for its own projections. */
export const coverageStore = (table: Table, extent: Extent) => {
  const kinds = coverageKinds(extent);
  return {
    table,
    extent,
    timelines: repository(table, kinds.timeline, extent),
    maps: repository(table, kinds.map, extent),
    totals: repository(table, kinds.totals, extent),
    dates: repository(table, kinds.dates, extent),
  };
};
export type CoverageStore = ReturnType<typeof coverageStore>;
