import { boxOf, contains, sideOf, sides, type Point, type Ring } from './geometry.ts';

type Line = readonly [from: Point, to: Point];

const isRightOf = ([from, to]: Line, point: Point): boolean => sideOf(from, to, point) >= 0;

const crossing = ([from, to]: Line, [p, q]: Line): Point => {
  const [before, after] = [sideOf(from, to, p), sideOf(from, to, q)];
  const share = before / (before - after);
  return [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
};

/** The stretches of a ring on the right of a line, each from where it comes in to where it goes out. */
const stretchesRightOf = (ring: Ring, line: Line): readonly Point[][] => {
  const entry = ring.findIndex((point, index) => isRightOf(line, point) && !isRightOf(line, ring.at(index - 1) ?? point));
  if (entry < 0) return [];
  const stretches: Point[][] = [];
  const turned = [...ring.slice(entry), ...ring.slice(0, entry)];
  for (const [index, q] of turned.entries()) {
    const p = turned.at(index - 1) ?? q;
    const [from, to] = [isRightOf(line, p), isRightOf(line, q)];
    if (!from && to) stretches.push([]);
    if (from !== to) stretches.at(-1)?.push(crossing(line, [p, q]));
    if (to) stretches.at(-1)?.push(q);
  }
  return stretches;
};

/** For each stretch the one that follows it along the line: there inside and outside take turns, so ends belong together two by two. */
const followers = (stretches: readonly Point[][], [from, to]: Line): ReadonlyMap<number, number> => {
  const along = ([x, y]: Point = from): number => (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1]);
  const ends = stretches
    .flatMap((stretch, index) => [
      { index, starts: true, at: along(stretch[0]) },
      { index, starts: false, at: along(stretch.at(-1)) },
    ])
    .sort((a, b) => a.at - b.at);
  const pairs = ends.flatMap((end, place) => (place % 2 === 0 ? [[end, ends[place + 1] ?? end] as const] : []));
  return new Map(pairs.map(([a, b]) => (a.starts ? [b.index, a.index] : [a.index, b.index])));
};

const closed = (stretches: readonly Point[][], next: ReadonlyMap<number, number>): readonly Ring[] => {
  const used = new Set<number>();
  return stretches.flatMap((_, first) => {
    const ring: Point[] = [];
    for (let index: number | undefined = first; index !== undefined && !used.has(index); index = next.get(index)) {
      used.add(index);
      ring.push(...(stretches[index] ?? []));
    }
    return ring.length > 0 ? [ring] : [];
  });
};

/**
 * What of a ring lies on the right of a line, as separate rings: where the ring has bays, a cut leaves islands, and one
 * ring around them all would draw lines across foreign land.
 */
const rightOf = (ring: Ring, line: Line): readonly Ring[] => {
  const stretches = stretchesRightOf(ring, line);
  if (stretches.length > 0) return closed(stretches, followers(stretches, line));
  return ring.some((point) => isRightOf(line, point)) ? [ring] : [];
};

/** Whether any side of a ring comes near a convex one; most municipalities lie far from the border and stay whole. */
const touches = (ring: Ring, convex: Ring): boolean => {
  const { left, top, right, bottom } = boxOf(convex);
  return ring.some(([ax, ay], index) => {
    const [bx, by] = ring[index + 1] ?? ring[0] ?? [ax, ay];
    return (ax >= left || bx >= left) && (ax <= right || bx <= right) && (ay >= top || by >= top) && (ay <= bottom || by <= bottom);
  });
};

/** What of a ring lies within a convex one that runs clockwise on the screen. */
export const clipped = (ring: Ring, convex: Ring): readonly Ring[] => {
  if (touches(ring, convex))
    return sides(convex).reduce<readonly Ring[]>((rings, side) => rings.flatMap((part) => rightOf(part, side)), [ring]);
  return convex.slice(0, 1).some((corner) => contains(ring, corner)) ? [convex] : [];
};
