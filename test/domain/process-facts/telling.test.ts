import { describe, expect, test } from 'vitest';
import { isCounted, toldOn, yearDue } from '../../../shared/domain/process-facts/telling.ts';

describe('the process facts of a year', () => {
  test.each([
    ['2026-12-31', undefined],
    ['2027-01-30', undefined],
    ['2027-01-31', 2026],
    ['2028-01-30', 2026],
    ['2028-01-31', 2027],
    ['2017-06-06', undefined],
  ])('due on %s are those of %s', (today, year) => {
    expect(yearDue(today)).toBe(year);
  });

  test('take in what is learnt until the day they are told, and nothing after', () => {
    expect(toldOn(2026)).toBe('2027-01-31');
    expect(isCounted(2026, '2027-01-30')).toBe(true);
    expect(isCounted(2026, '2027-01-31')).toBe(false);
  });
});
