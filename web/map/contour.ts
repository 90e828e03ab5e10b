import { sides, written, type Point, type Ring } from './geometry.ts';

type Side = readonly [from: Point, to: Point];

/** Land that belongs to a division: a province, or Brussels. */
export type Land = { readonly division: string; readonly rings: readonly Ring[] };

const exact = ([x, y]: Point): string => `${Math.round(x * 1000)},${Math.round(y * 1000)}`;

/** One key for a side and for the neighbour's, which runs the other way. */
const keyOf = ([from, to]: Side): string => {
  const [a, b] = [exact(from), exact(to)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
};

const lines = (drawn: readonly Side[]): string =>
  drawn.map(([from, to], index) => `${drawn[index - 1]?.[1] === from ? '' : `M${written(from)}`}L${written(to)}`).join('');

/** The line around all the land, where a side has one owner, and the lines between divisions, where it has two, as SVG path data. */
export const contours = (lands: readonly Land[]): { readonly outline: string; readonly borders: string } => {
  const all = lands.flatMap(({ division, rings }) => rings.flatMap(sides).map((side) => ({ side, division, key: keyOf(side) })));
  const owners = Map.groupBy(all, ({ key }) => key);
  const foreign = ({ key, division }: (typeof all)[number]): boolean =>
    owners.get(key)?.some((other) => other.division < division) ?? false;
  return {
    outline: lines(all.filter(({ key }) => owners.get(key)?.length === 1).map(({ side }) => side)),
    borders: lines(all.filter(foreign).map(({ side }) => side)),
  };
};
