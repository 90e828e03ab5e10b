import { area, boxOf, sides, type Point, type Ring } from './geometry.ts';

/** The square of how deep a point lies within a land; negative outside. */
const depthIn = (land: Ring): ((point: Point) => number) => {
  const border = sides(land).map(([[x, y], [toX, toY]]) => ({ x, y, dx: toX - x, dy: toY - y }));
  return ([px, py]) => {
    let [nearest, inside] = [Infinity, false];
    for (const { x, y, dx, dy } of border) {
      const share = Math.min(1, Math.max(0, ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy)));
      nearest = Math.min(nearest, (px - x - share * dx) ** 2 + (py - y - share * dy) ** 2);
      if (y > py !== y + dy > py && px < x + (dx * (py - y)) / dy) inside = !inside;
    }
    return inside ? nearest : -nearest;
  };
};

/** From side to opposite side of a hexagon, when so many of them are as large as the land. */
export const tileWidth = (land: Ring, count: number): number => Math.sqrt((2 * area(land)) / count / Math.sqrt(3));

/** A honeycomb over the land and a little more, row by row. */
const honeycomb = (land: Ring, width: number): readonly Point[] => {
  const { left, top, right, bottom } = boxOf(land);
  const rise = (width * Math.sqrt(3)) / 2;
  const columns = Array.from({ length: Math.ceil((right - left) / width) + 2 }, (_, column) => left + (column - 1) * width);
  const rows = Array.from({ length: Math.ceil((bottom - top) / rise) + 2 }, (_, row) => ({
    y: top + row * rise,
    shift: (row % 2) * (width / 2),
  }));
  return rows.flatMap(({ y, shift }) => columns.map((x): Point => [x + shift, y]));
};

/** The middles of so many hexagons that together cover the land best: those that lie deepest in it. */
export const tileGrid = (land: Ring, count: number): readonly Point[] => {
  const depth = depthIn(land);
  const cells = honeycomb(land, tileWidth(land, count)).map((at) => ({ at, depth: depth(at) }));
  return cells
    .sort((a, b) => b.depth - a.depth)
    .slice(0, count)
    .map(({ at }) => at);
};

/** The hexagon, on its point, around a middle. */
export const hexagon = ([x, y]: Point, width: number): Ring =>
  Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 6;
    return [x + (width / Math.sqrt(3)) * Math.cos(angle), y + (width / Math.sqrt(3)) * Math.sin(angle)];
  });
