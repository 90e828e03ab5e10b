import * as z from 'zod';
import type { Extent } from '../domain/coverage/extent.ts';
import type { CoverageMap } from '../domain/coverage/snapshot.ts';
import { Timeline } from '../domain/coverage/timeline.ts';
import { CoverageTotals } from '../domain/coverage/totals.ts';
import { IsoDate } from '../domain/fields.ts';
import { type Entity, repository } from './repository.ts';
import type { Table } from './table.ts';

const Dates = z.strictObject({ dates: z.array(IsoDate) });

/** A map as it lies in the table: a few long texts instead of a thousand short ones, which cost ten times the work to carry. */
const KeptMap = z.strictObject({ on: IsoDate, cells: z.string(), without: z.string(), unknown: z.string() });
type KeptMap = z.infer<typeof KeptMap>;

const words = (text: string, separator = ' '): string[] => (text === '' ? [] : text.split(separator));

/** `cells`: "cell_a 44013 44021, cell_b 11002". */
export const keptMap = ({ on, cells, without, unknown }: CoverageMap): KeptMap => ({
  on,
  cells: cells.map(({ cellId, municipalities }) => [cellId, ...municipalities].join(' ')).join(', '),
  without: without.join(' '),
  unknown: unknown.join(' '),
});

const cellOf = (text: string): CoverageMap['cells'][number] => {
  const [cellId = '', ...municipalities] = words(text);
  return { cellId, municipalities };
};

export const mapOf = ({ on, cells, without, unknown }: KeptMap): CoverageMap => ({
  on,
  cells: words(cells, ', ').map(cellOf),
  without: words(without),
  unknown: words(unknown),
});

const entity = <Value>(collection: Entity<Value>['collection'], prefix: string, schema: z.ZodType<Value>): Entity<Value> => ({
  collection,
  prefix,
  schema,
  schemaVersion: 1,
});

/** The kinds of items the coverage of a Region or of the country is kept in. */
export const coverageKinds = (extent: Extent) => {
  const [coverage, contribution] =
    extent === 'be' ? (['countryCoverage', 'countryContribution'] as const) : (['coverage', 'contribution'] as const);
  return {
    /** By municipality: everything it stated. */
    timeline: entity(contribution, 'NIS#', Timeline),
    /** By day: the snapshot, and the counts of exactly that snapshot, always written together. */
    map: entity(coverage, 'MAP#', KeptMap),
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
