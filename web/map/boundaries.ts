import { compose } from './compose.ts';
import type { Drawing } from './drawing.ts';
import type { Point, Ring } from './geometry.ts';
import { pointsOn, within, type Extent, type Place } from './place.ts';
import { project } from './projection.ts';
import { landsIn, pointsOf, ringsOf, Topology, type Land } from './topology.ts';

/**
 * Why a file gives no map: it is no TopoJSON, or refers to arcs it lacks; it has more points than any map needs; its land is not
 * in Belgium, or not in degrees; or it has none of the municipalities asked for.
 */
export type BoundaryRefusal = 'malformed' | 'too-large' | 'elsewhere' | 'no-municipalities';

/** The drawing, and the codes of the municipalities that the file has no land for. */
export type Boundaries =
  | { readonly ok: true; readonly drawing: Drawing; readonly missing: readonly string[] }
  | { readonly ok: false; readonly refusal: BoundaryRefusal };

/** Thirty times the reference files. */
const mostPoints = 1_000_000;

const refused = (refusal: BoundaryRefusal): Boundaries => ({ ok: false, refusal });

const isInBelgium = ([lon = 0, lat = 0]: readonly number[]): boolean => lon > 2 && lon < 7 && lat > 49 && lat < 52;

const codes = (lands: readonly Land[]): ReadonlySet<string> => new Set(lands.map(({ id }) => id));

/** The object of the file that has most of the municipalities, without what it has besides. */
const fitting = (topology: Topology, wanted: ReadonlySet<string>): readonly Land[] =>
  landsIn(topology)
    .map((lands) => lands.filter(({ id }) => wanted.has(id)))
    .reduce((best, lands) => (codes(lands).size > codes(best).size ? lands : best), []);

/** A ring of a file repeats its first point at the end. */
const projected = (ring: readonly (readonly number[])[]): Ring => ring.slice(1).map(([lon = 0, lat = 0]): Point => project(lon, lat));

const drawn = (points: readonly Omit<Place, 'rings'>[], rings: ReadonlyMap<string, readonly Ring[]>): Boundaries => {
  const places = points.map((point) => ({ ...point, rings: rings.get(point.municipality.nis) ?? [] }));
  const { present = [], missing = [] } = Object.groupBy(places, (place) => (place.rings.length > 0 ? 'present' : 'missing'));
  return { ok: true, drawing: compose(present, { inset: true }), missing: missing.map(({ municipality }) => municipality.nis) };
};

/** The map by official boundaries, from the content of a TopoJSON file whose geometries have the codes of municipalities as ids. */
export const drawBoundaries = (file: unknown, extent: Extent): Boundaries => {
  const topology = Topology.safeParse(file).data;
  if (topology === undefined) return refused('malformed');
  const points = pointsOn(extent.date).filter(within(extent));
  const lands = fitting(topology, new Set(points.map(({ municipality }) => municipality.nis)));
  if (lands.length === 0) return refused('no-municipalities');
  const size = pointsOf(topology, lands);
  if (size === undefined) return refused('malformed');
  if (size > mostPoints) return refused('too-large');
  const rings = lands.map((land) => ({ nis: land.id, rings: ringsOf(topology, land) }));
  if (!rings.every((land) => land.rings.flat().every(isInBelgium))) return refused('elsewhere');
  const byNis = Map.groupBy(rings, ({ nis }) => nis);
  return drawn(points, new Map([...byNis].map(([nis, parts]) => [nis, parts.flatMap((part) => part.rings.map(projected))])));
};
