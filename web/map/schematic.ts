import { Delaunay } from 'd3-delaunay';
import { clipped } from './clip.ts';
import { compose } from './compose.ts';
import type { Drawing } from './drawing.ts';
import { area, boxOf, type Point, type Ring } from './geometry.ts';
import { outline } from './outline.ts';
import { pointsOn, within, type Extent, type Place } from './place.ts';

const clockwise = (ring: Ring): Ring => (area(ring) < 0 ? ring.toReversed() : ring);

/** Every municipality with the land that is nearest to its point: a Voronoi division, cut off at the border. */
const divided = (date: string): readonly Place[] => {
  const points = pointsOn(date);
  const { left, top, right, bottom } = boxOf(outline);
  const delaunay = Delaunay.from(
    points,
    ({ at }) => at[0],
    ({ at }) => at[1],
  );
  const cells = delaunay.voronoi([left - 1, top - 1, right + 1, bottom + 1]);
  return points.map((point, index) => {
    const cell = [...cells.cellPolygon(index)].slice(1).map(([x, y]): Point => [x, y]);
    return { ...point, rings: clipped(outline, clockwise(cell)) };
  });
};

/**
 * The map by label points, which needs no official boundaries. It is divided as a country and then cut to the Region,
 * so that a Region's map is the same with and without the others.
 */
export const drawSchematic = (extent: Extent): Drawing => compose(divided(extent.date).filter(within(extent)), { inset: true });
