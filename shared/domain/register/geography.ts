import * as z from 'zod';
import { Nis } from '../fields.ts';

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
