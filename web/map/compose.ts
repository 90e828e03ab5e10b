import { contours } from './contour.ts';
import type { Drawing, Inset, Shape } from './drawing.ts';
import { area, boxOf, centroid, contains, pathOf, type Box, type Point } from './geometry.ts';
import { circleAround, lens } from './lens.ts';
import type { Place } from './place.ts';

/** The view box: as wide as this, and at most as high. */
const room: Box = { left: 12, top: 12, right: 988, bottom: 850 };

/** Where a map of the whole country is empty, southwest of it, Brussels stands enlarged. */
const corner: Box = { left: 42, top: 566, right: 258, bottom: 782 };

const pointsOf = (places: readonly Place[]): readonly Point[] => places.flatMap(({ rings }) => rings.flat());

/** Moves and enlarges places from where they are to where the picture has room for them. */
const fitted = (places: readonly Place[], into: Box): readonly Place[] => {
  const from = boxOf(pointsOf(places));
  const scale = Math.min((into.right - into.left) / (from.right - from.left), (into.bottom - into.top) / (from.bottom - from.top));
  const middle = (into.left + into.right - scale * (from.left + from.right)) / 2;
  const move = ([x, y]: Point): Point => [middle + scale * x, into.top + scale * (y - from.top)];
  return places.map((place) => ({ ...place, at: move(place.at), rings: place.rings.map((ring) => ring.map(move)) }));
};

/** The label point, or the middle of the largest part where the point lies outside by a coarse outline, or in a hole. */
const shapeOf = ({ municipality, at, rings }: Place): Shape => {
  const largest = rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
  const isInside = rings.filter((ring) => contains(ring, at)).length % 2 === 1;
  const [x, y] = largest === undefined || isInside ? at : centroid(largest);
  return { nis: municipality.nis, path: pathOf(rings), x: Math.round(x), y: Math.round(y) };
};

/** A map with many municipalities shows those of Brussels once more, enlarged, in its empty corner. */
const insetOf = (places: readonly Place[]): { readonly inset?: Inset } => {
  const brussels = places.filter(({ municipality }) => municipality.region === 'brussels');
  if (places.length <= 100 || brussels.length === 0) return {};
  const large = fitted(brussels, corner);
  return { inset: { shapes: large.map(shapeOf), ...lens(circleAround(pointsOf(brussels), 3), circleAround(pointsOf(large), 8)) } };
};

/** A drawing of places on the plane of the map, as large as the view box allows. */
export const compose = (places: readonly Place[], { inset }: { readonly inset: boolean }): Drawing => {
  const inPlace = fitted(places, room);
  const lands = inPlace.map(({ municipality, rings }) => ({ division: municipality.province ?? municipality.region, rings }));
  return {
    width: 1000,
    height: Math.ceil(boxOf(pointsOf(inPlace)).bottom + room.top),
    shapes: inPlace.map(shapeOf),
    ...contours(lands),
    ...(inset && insetOf(inPlace)),
  };
};
