import { describe, expect, test } from 'vitest';
import { dateTicks, dayNumber, linear, roundTicks } from '../../../web/chart/scale.ts';
import { bandPath, highest, stacked } from '../../../web/chart/stack.ts';

const points = [
  { on: '2019-01-01', values: { with: 2, without: 1, unknown: 0 } },
  { on: '2020-01-01', values: { with: 3, unknown: 1 } },
];
const ids = ['with', 'without', 'unknown'];

describe('the axes of a chart', () => {
  test('count in round numbers from nothing to at least the most', () => {
    expect(roundTicks(285, 5)).toEqual([0, 100, 200, 300]);
    expect(roundTicks(19, 5)).toEqual([0, 5, 10, 15, 20]);
  });

  test('never count in parts of a municipality, nor stay empty for none', () => {
    expect(roundTicks(2, 5)).toEqual([0, 1, 2]);
    expect(roundTicks(0, 5)).toEqual([0, 1]);
  });

  test('tell years where there are many, months where there are few', () => {
    expect(dateTicks('2017-06-06', '2021-05-31', 6)).toEqual({
      months: 12,
      dates: ['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01'],
    });
    expect(dateTicks('2020-11-15', '2021-02-03', 6)).toEqual({ months: 1, dates: ['2020-12-01', '2021-01-01', '2021-02-01'] });
  });

  test('keep the distance of dates, leap years included', () => {
    const x = linear([dayNumber('2020-01-01'), dayNumber('2021-01-01')], [0, 366]);
    expect(x(dayNumber('2020-03-01'))).toBeCloseTo(60);
  });

  test('put a single day at the start', () => {
    expect(linear([5, 5], [40, 700])(5)).toBe(40);
  });
});

describe('the bands of a chart', () => {
  test('lie on each other in the order of the categories; what was not counted has no height', () => {
    expect(stacked(points, ids).map(({ edges }) => edges.map(({ low, high }) => [low, high]))).toEqual([
      [
        [0, 2],
        [0, 3],
      ],
      [
        [2, 3],
        [3, 3],
      ],
      [
        [3, 3],
        [3, 4],
      ],
    ]);
  });

  test('reach as high as all categories together', () => {
    expect(highest(points, ids)).toBe(4);
  });

  test('are drawn along the upper edge and back along the lower one', () => {
    const [first] = stacked(points, ids);
    expect(bandPath(first!, { x: (date) => Number(date.slice(3, 4)), y: (value) => -value })).toBe('M9,-2L0,-3L0,0L9,0Z');
  });
});
