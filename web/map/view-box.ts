import type { Drawing } from './drawing.ts';
import { boxOf, type Point } from './geometry.ts';

export type ViewBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The corners of a path, whose data has only moves and lines to places. */
const pointsIn = (path: string): readonly Point[] =>
  path.match(/[-\d.]+,[-\d.]+/g)?.map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  }) ?? [];

/** The part of a drawing to look at, in the proportions of the whole: where these municipalities lie, or all of it. */
export const viewBox = ({ width, height, shapes }: Drawing, nis: readonly string[] = []): ViewBox => {
  const points = shapes.filter((shape) => nis.includes(shape.nis)).flatMap(({ path }) => pointsIn(path));
  if (points.length === 0) return { x: 0, y: 0, width, height };
  const { left, top, right, bottom } = boxOf(points);
  const share = Math.min(1, 1.08 * Math.max((right - left) / width, (bottom - top) / height));
  return { x: (left + right - share * width) / 2, y: (top + bottom - share * height) / 2, width: share * width, height: share * height };
};
