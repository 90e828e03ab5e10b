import { auction } from './auction.ts';
import { compose } from './compose.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './geometry.ts';
import { outline } from './outline.ts';
import { pointsOn, within, type Extent, type Place } from './place.ts';
import { hexagon, tileGrid, tileWidth } from './tile-grid.ts';

/** In squares of a tile's width: from rough to so fine that the whole is within a thousandth of the best. */
const steps = [16, 4, 1, 0.25, 0.06, 0.03];

const squareOfWay = ([px, py]: Point, [x, y]: Point): number => (x - px) ** 2 + (y - py) ** 2;

/**
 * Each municipality of a date on a tile of its own, near its place: the squares of the ways from label points to tiles add up
 * to the least, which keeps neighbours together, Brussels too. The mean way is 2 tiles (15 km), as 300 municipalities of Flanders
 * need the room that 260 of Wallonia have.
 */
const tiled = (date: string): readonly Place[] => {
  const points = pointsOn(date);
  const [width, tiles] = [tileWidth(outline, points.length), tileGrid(outline, points.length)];
  const costs = points.map(({ at }) => new Float64Array(tiles.map((tile) => squareOfWay(at, tile))));
  const rows = auction(
    costs,
    steps.map((step) => step * width ** 2),
  );
  return tiles.flatMap((at, column) => {
    const point = points[rows[column] ?? -1];
    return point ? [{ municipality: point.municipality, at, rings: [hexagon(at, width)] }] : [];
  });
};

/** The map on which every municipality counts the same. It is laid as a country and then cut to the Region, so that a tile is found where it was. */
export const drawTiles = (extent: Extent): Drawing => compose(tiled(extent.date).filter(within(extent)), { inset: false });
