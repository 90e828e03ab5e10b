import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auction } from '../../../web/map/auction.ts';

const orders = (rows: readonly number[]): readonly (readonly number[])[] =>
  rows.length <= 1 ? [rows] : rows.flatMap((row) => orders(rows.filter((other) => other !== row)).map((rest) => [row, ...rest]));

const total = (costs: readonly (readonly number[])[], order: readonly number[]) =>
  order.reduce((sum, row, column) => sum + costs[row]![column]!, 0);

const square = fc.integer({ min: 1, max: 5 }).chain((size) => {
  const row = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size });
});

describe('the auction', () => {
  test('gives every column one row, at the least cost but for the last step per row', () => {
    fc.assert(
      fc.property(square, (costs) => {
        const order = auction(
          costs.map((row) => Float64Array.from(row)),
          [8, 1, 0.1],
        );
        expect(order.toSorted((a, b) => a - b)).toEqual([...costs.keys()]);
        const least = Math.min(...orders([...costs.keys()]).map((other) => total(costs, other)));
        expect(total(costs, order)).toBeLessThanOrEqual(least + 0.1 * costs.length);
      }),
    );
  });
});
