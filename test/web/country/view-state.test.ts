import { describe, expect, test } from 'vitest';
import { monthEnd, monthEnds, monthOf, pieces } from '../../../web/features/coverage/days.ts';
import { asksAmiss, searchOf, viewIn } from '../../../web/features/coverage/view-state.ts';

const today = '2026-11-25';

describe('the address of a view', () => {
  test('shows what it showed to whoever opens it, on another day too', () => {
    const view = { on: '2019-06-15', view: 'tiles', region: 'wallonia', state: 'unknown' } as const;
    expect(searchOf(view)).toBe('on=2019-06-15&view=tiles&region=wallonia&state=unknown');
    expect(viewIn(searchOf(view), '2030-01-01')).toEqual(view);
  });

  test('names the day even where it is today', () => {
    expect(searchOf(viewIn('', today))).toBe('on=2026-11-25');
  });

  test.each(['', 'on=2026-11-26', 'on=2016-12-31', 'on=2019-02-30', 'on=yesterday', 'view=globe', 'region=france', 'state=perhaps'])(
    'falls back to a first visit where it tells nothing or nonsense: %s',
    (search) => {
      expect(viewIn(search, today)).toEqual({ on: today, view: 'schematic', region: undefined, state: undefined });
    },
  );

  test.each([
    ['', false],
    ['on=2018-06-01&view=tiles', false],
    ['utm_source=mail', false],
    ['on=', true],
    ['on=<script>', true],
    ['on=2027-01-01', true],
    ['view=x', true],
    ['on=2018-06-01&region=france', true],
  ])('says whether it asks for what there is not: %s', (search, amiss) => {
    expect(asksAmiss(search, today)).toBe(amiss);
  });

  test('has no place for a municipality', () => {
    expect(searchOf(viewIn('municipality=12025&name=Mechelen', today))).toBe('on=2026-11-25');
  });
});

describe('the months of the range', () => {
  test('begin with the register and end today', () => {
    expect(monthOf('2017-01-01')).toBe(0);
    expect(monthEnd(0, today)).toBe('2017-01-31');
    expect(monthEnd(monthOf(today), today)).toBe(today);
  });

  test('know leap years', () => {
    expect(monthEnd(monthOf('2020-02-03'), today)).toBe('2020-02-29');
  });

  test('are as many as there are, each once', () => {
    const ends = monthEnds(today);
    expect(ends).toHaveLength(9 * 12 + 11);
    expect(ends.toSorted()).toEqual(ends);
  });

  test('are asked for in pieces that one request takes', () => {
    expect(pieces(monthEnds(today), 60).map((piece) => piece.length)).toEqual([60, 59]);
    expect(pieces(monthEnds(today), 60).flat()).toEqual(monthEnds(today));
  });
});
