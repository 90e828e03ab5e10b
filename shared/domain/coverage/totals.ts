import * as z from 'zod';
import { IsoDate } from '../fields.ts';
import { DivisionCode } from '../register/municipality.ts';
import { municipality, municipalitiesOn } from '../register/register.ts';
import { RegionId } from '../tenants.ts';
import { type Extent, inExtent } from './extent.ts';
import type { CoverageMap } from './snapshot.ts';

const Whole = z.int().min(0);

/**
 * A count of one division with its denominator: `municipalities` = `with` + `without` + `unknown`. A cell counts in
 * every division it covers a part of, with its whole size; so cells of provinces do not add up, municipalities do.
 * `jointSizes`: number of joint cells by the number of municipalities they cover.
 */
export const CoverageCount = z.strictObject({
  municipalities: Whole,
  with: Whole,
  without: Whole,
  unknown: Whole,
  cells: Whole,
  jointCells: Whole,
  jointSizes: z.record(z.string().regex(/^\d{1,3}$/), Whole),
});
export type CoverageCount = z.infer<typeof CoverageCount>;

/** The counts on a date, by region and by code of province; the country's only where the whole country is known. */
export const CoverageTotals = z.strictObject({
  on: IsoDate,
  country: CoverageCount.optional(),
  regions: z.partialRecord(RegionId, CoverageCount),
  provinces: z.record(DivisionCode, CoverageCount),
});
export type CoverageTotals = z.infer<typeof CoverageTotals>;

const sizesOf = (sizes: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    [
      ...Map.groupBy(
        sizes.toSorted((a, b) => a - b),
        String,
      ),
    ].map(([size, cells]) => [size, cells.length]),
  );

const countOf = ({ cells, without, unknown }: CoverageMap, members: ReadonlySet<string>): CoverageCount => {
  const here = cells.filter(({ municipalities }) => municipalities.some((nis) => members.has(nis)));
  const covered = new Set(here.flatMap(({ municipalities }) => municipalities.filter((nis) => members.has(nis))));
  const joint = here.map(({ municipalities }) => municipalities.length).filter((size) => size > 1);
  return {
    municipalities: members.size,
    with: covered.size,
    without: without.filter((nis) => members.has(nis)).length,
    unknown: unknown.filter((nis) => members.has(nis)).length,
    cells: here.length,
    jointCells: joint.length,
    jointSizes: sizesOf(joint),
  };
};

/** Counts a map. The nine German-speaking municipalities lie in Wallonia and are counted there, once. */
export const totalsOf = (map: CoverageMap, extent: Extent): CoverageTotals => {
  const all = municipalitiesOn(map.on)
    .filter(inExtent(extent))
    .map(({ nis }) => nis);
  const countBy = (divisionOf: (nis: string) => string | undefined): Record<string, CoverageCount> =>
    Object.fromEntries(
      [...Map.groupBy(all, divisionOf)]
        .flatMap(([division, members]) => (division === undefined ? [] : [[division, countOf(map, new Set(members))] as const]))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    on: map.on,
    ...(extent === 'be' ? { country: countOf(map, new Set(all)) } : {}),
    regions: countBy((nis) => municipality(nis)?.region),
    provinces: countBy((nis) => municipality(nis)?.province),
  };
};
