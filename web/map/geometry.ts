/** A place in the picture: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** A closed line of points, the last joined to the first. */
export type Ring = readonly Point[];

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Each side of a ring, from point to point. */
export const sides = (ring: Ring): readonly (readonly [from: Point, to: Point])[] =>
  ring.map((from, index) => [from, ring[index + 1] ?? ring[0] ?? from] as const);

/** Which side of the line from a to b a point lies on: positive on the right hand, as seen on the screen. */
export const sideOf = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** The area of a ring, positive where it runs clockwise on the screen. */
export const area = (ring: Ring): number => sides(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0) / 2;

export const centroid = (ring: Ring): Point => {
  const weighed = sides(ring).map(([[ax, ay], [bx, by]]) => ({ weight: ax * by - bx * ay, x: ax + bx, y: ay + by }));
  const six = 6 * area(ring);
  return [
    weighed.reduce((sum, { weight, x }) => sum + weight * x, 0) / six,
    weighed.reduce((sum, { weight, y }) => sum + weight * y, 0) / six,
  ];
};

export const contains = (ring: Ring, [x, y]: Point): boolean =>
  sides(ring).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)).length % 2 === 1;

export const boxOf = (points: readonly Point[]): Box => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    if (x < box.left) box.left = x;
    if (y < box.top) box.top = y;
    if (x > box.right) box.right = x;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
};

const short = (value: number): number => Math.round(value * 10) / 10;

/** A point as SVG path data, to a tenth. */
export const written = ([x, y]: Point): string => `${short(x)},${short(y)}`;

/** Closed rings as SVG path data. */
export const pathOf = (rings: readonly Ring[]): string => rings.map((ring) => `M${ring.map(written).join('L')}Z`).join('');
