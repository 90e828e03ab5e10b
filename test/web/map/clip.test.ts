import { describe, expect, test } from 'vitest';
import { clipped } from '../../../web/map/clip.ts';
import { area, type Ring } from '../../../web/map/geometry.ts';

const square = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** A land with a bay from above: two arms on a broad foot. */
const land: Ring = [
  [0, 0],
  [2, 0],
  [2, 6],
  [4, 6],
  [4, 0],
  [6, 0],
  [6, 10],
  [0, 10],
];

describe('cutting a land', () => {
  test('leaves a cell whole that lies inside', () => {
    expect(clipped(land, square(1, 7, 3, 9))).toEqual([square(1, 7, 3, 9)]);
  });

  test('leaves nothing of a cell that lies outside, in the bay too', () => {
    expect(clipped(land, square(7, 0, 9, 9))).toEqual([]);
    expect(clipped(land, square(2.5, 1, 3.5, 5))).toEqual([]);
  });

  test('makes two lands of a cell across a bay, without a line between them', () => {
    const parts = clipped(land, square(1, 1, 5, 3));
    expect(parts.map(area)).toEqual([2, 2]);
    expect(parts.flat().filter(([x]) => x > 2 && x < 4)).toEqual([]);
  });

  test('loses and doubles nothing when cells cover the land', () => {
    const cells = Array.from({ length: 12 }, (_, index) =>
      square(
        (index % 4) * 1.7 - 0.1,
        Math.floor(index / 4) * 3.7 - 0.3,
        ((index % 4) + 1) * 1.7 - 0.1,
        (Math.floor(index / 4) + 1) * 3.7 - 0.3,
      ),
    );
    const total = cells.flatMap((cell) => clipped(land, cell)).reduce((sum, part) => sum + area(part), 0);
    expect(total).toBeCloseTo(area(land), 9);
  });
});
