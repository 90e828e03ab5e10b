import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, endOfDays } from '../../shared/domain/dates.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('so many months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-15', 12, '2027-05-15'],
    ['2026-08-31', 0, '2026-08-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  test('it is in that month, on the same day or on the last one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const [year = 0, month = 0, wanted = 0] = date.split('-').map(Number);
        const [laterYear = 0, laterMonth = 0, landed = 0] = addMonths(date, months).split('-').map(Number);
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + months);
        const lastDay = Number(addDays(addMonths(`${addMonths(date, months).slice(0, 7)}-01`, 1), -1).slice(8));
        expect(landed).toBe(Math.min(wanted, lastDay));
      }),
    );
  });
});

test('so many days later and back is the same day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
  );
});

describe('the end of so many days', () => {
  const endOf = (now: string) => new Date(endOfDays(now, 30) * 1000).toISOString();

  test.each([
    ['by day', '2026-03-02T10:00:00.000Z', '2026-04-02T00:00:00.000Z'],
    ['in the first hour of a Belgian day in winter', '2026-03-01T23:30:00.000Z', '2026-04-02T00:00:00.000Z'],
    ['in the second hour of a Belgian day in summer', '2026-06-30T23:30:00.000Z', '2026-08-01T00:00:00.000Z'],
  ])('counts from the day it is in Belgium, %s', (_, now, end) => {
    expect(endOf(now)).toBe(end);
  });
});
