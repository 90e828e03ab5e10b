import { geography } from '../../shared/domain/register/places.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { Point, Ring } from './geometry.ts';
import { project } from './projection.ts';

/** What a map is to show: the municipalities of an ISO date, of the whole country or of one Region. */
export type Extent = { readonly date: string; readonly region?: RegionId };

/** A municipality with its land on the plane of the map, in kilometres; `at` is its label point. */
export type Place = { readonly municipality: Municipality; readonly at: Point; readonly rings: readonly Ring[] };

/** Every municipality of the country on a date at its label point, still without land. */
export const pointsOn = (date: string): readonly Omit<Place, 'rings'>[] =>
  municipalitiesOn(date).flatMap((municipality) => {
    const where = geography(municipality.nis);
    return where ? [{ municipality, at: project(where.labelLon, where.labelLat) }] : [];
  });

export const within =
  ({ region }: Extent) =>
  ({ municipality }: Pick<Place, 'municipality'>): boolean =>
    region === undefined || municipality.region === region;
