import type { Point, Ring } from '../../web/map/geometry.ts';

/** The rings of SVG path data made of moves and lines. */
export const ringsIn = (path: string): readonly Ring[] =>
  path
    .split('Z')
    .filter(Boolean)
    .map((ring) =>
      ring
        .slice(1)
        .split('L')
        .map((pair): Point => [Number(pair.split(',')[0]), Number(pair.split(',')[1])]),
    );
