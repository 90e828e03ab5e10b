import type { Scale } from './scale.ts';

/** What was counted on a day, by the id of a category. */
export type ChartPoint = { readonly on: string; readonly values: Readonly<Record<string, number>> };

/** One category's band: where it begins and ends above each point. */
export type Band = { readonly id: string; readonly edges: readonly { readonly on: string; readonly low: number; readonly high: number }[] };

/** Lays the categories on each other, the first at the bottom. */
export const stacked = (points: readonly ChartPoint[], ids: readonly string[]): readonly Band[] =>
  ids.map((id, index) => ({
    id,
    edges: points.map(({ on, values }) => {
      const low = ids.slice(0, index).reduce((sum, below) => sum + (values[below] ?? 0), 0);
      return { on, low, high: low + (values[id] ?? 0) };
    }),
  }));

/** The height of the highest stack. */
export const highest = (points: readonly ChartPoint[], ids: readonly string[]): number =>
  points.reduce(
    (most, { values }) =>
      Math.max(
        most,
        ids.reduce((sum, id) => sum + (values[id] ?? 0), 0),
      ),
    0,
  );

type Axes = { readonly x: (date: string) => number; readonly y: Scale };

const written = (value: number): string => String(Math.round(value * 10) / 10);

/** The band as SVG path data: along its upper edge and back along its lower one. */
export const bandPath = ({ edges }: Band, { x, y }: Axes): string => {
  const upper = edges.map(({ on, high }) => `${written(x(on))},${written(y(high))}`);
  const lower = edges.toReversed().map(({ on, low }) => `${written(x(on))},${written(y(low))}`);
  return edges.length === 0 ? '' : `M${[...upper, ...lower].join('L')}Z`;
};
