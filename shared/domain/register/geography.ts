import * as z from 'zod';
import { Nis } from '../fields.ts';
import { geographyRows, type GeographyRow } from './geography-rows.ts';
import type { Municipality } from './municipality.ts';
import { municipalitiesOn } from './register.ts';

/** A postal code of bpost. */
export const PostalCode = z.string().regex(/^[1-9]\d{3}$/);

/**
 * Where a municipality lies and how large it is. `lat`/`lon`: centroid, `labelLat`/`labelLon`: a point inside its
 * largest part (degrees, WGS84); population on 1 January of the year, `populationDerived` where it is the sum of the
 * merged parts. A code that absorbed others (Antwerp in 2025) is described in its present extent only.
 */
export const Geography = z.strictObject({
  nis: Nis,
  lat: z.number(),
  lon: z.number(),
  labelLat: z.number(),
  labelLon: z.number(),
  areaKm2: z.number().positive(),
  population: z.int().positive(),
  populationYear: z.int(),
  populationDerived: z.boolean(),
  postalCodes: z.array(PostalCode).min(1).readonly(),
});
export type Geography = Readonly<z.infer<typeof Geography>>;

const fromRow = (row: GeographyRow): Geography => {
  const [nis, lat, lon, labelLat, labelLon, areaKm2, population, populationYear, populationDerived, postalCodes] = row;
  return { nis, lat, lon, labelLat, labelLon, areaKm2, population, populationYear, populationDerived, postalCodes };
};

const byNis: ReadonlyMap<string, Geography> = new Map(geographyRows.map((row) => [row[0], fromRow(row)]));

/** The geography of a code, ended or not; undefined for an unknown code. */
export const geography = (nis: string): Geography | undefined => byNis.get(nis);

/** The municipality that has this postal code on an ISO date, as a list: empty for a code that no municipality has. */
export const municipalitiesByPostalCode = (postalCode: string, date: string): readonly Municipality[] => {
  const found = municipalitiesOn(date).filter(({ nis }) => geography(nis)?.postalCodes.includes(postalCode));
  // before a merger a code still belongs to the part that Antwerp had yet to absorb
  const absorbsLater = ({ predecessors }: Municipality): boolean => found.some(({ nis }) => predecessors.includes(nis));
  return found.filter((entry) => !absorbsLater(entry));
};
