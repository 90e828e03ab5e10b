import { expect, test } from 'vitest';
import { belgianInstant } from '../../../shared/domain/calendar/belgian-time.ts';

test.each([
  ['2026-01-15', '14:00', '2026-01-15T13:00:00.000Z'],
  ['2026-07-15', '14:00', '2026-07-15T12:00:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('on %s at %s a clock in Belgium shows what is %s elsewhere', (on, time, instant) => {
  expect(belgianInstant(on, time)).toBe(instant);
});
