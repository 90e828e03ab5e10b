import { boxOf, written, type Point } from './geometry.ts';

export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** A circle around all the points, and so much wider. */
export const circleAround = (points: readonly Point[], margin: number): Circle => {
  const { left, top, right, bottom } = boxOf(points);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { x, y, radius: margin + points.reduce((most, [px, py]) => Math.max(most, Math.hypot(px - x, py - y)), 0) };
};

const pathOf = ({ x, y, radius }: Circle): string =>
  `M${written([x - radius, y])}${[radius, -radius].map((r) => `a${written([radius, radius])} 0 0 1 ${written([2 * r, 0])}`).join('')}`;

/**
 * A lens and what is seen through it, as SVG path data: `eye` is a circle around a place on the map, `lens` the larger one around its
 * enlargement with the two lines that touch both from outside.
 */
export const lens = (small: Circle, large: Circle): { readonly eye: string; readonly lens: string } => {
  const [dx, dy] = [large.x - small.x, large.y - small.y];
  const [ahead, turn] = [Math.atan2(dy, dx), Math.acos((small.radius - large.radius) / Math.hypot(dx, dy))];
  const touching = ({ x, y, radius }: Circle, angle: number): string =>
    written([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  const tangents = [ahead + turn, ahead - turn].map((angle) => `M${touching(small, angle)}L${touching(large, angle)}`);
  return { eye: pathOf(small), lens: [pathOf(large), ...tangents].join('') };
};
