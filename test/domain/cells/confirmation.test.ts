import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmationDays, confirmationDueOn, confirmationTerm, lapsedOn } from '../../../shared/domain/cells/confirmation.ts';
import { addDays } from '../../../shared/domain/dates.ts';

const term = { months: 12, graceDays: 30 };
const active = { activity: 'active', confirmedOn: '2025-03-02' } as const;

describe('a cell that does not confirm', () => {
  test.each([
    ['on the day it is due', '2026-03-02', undefined],
    ['on the last day of grace', '2026-04-01', undefined],
    ['the day after', '2026-04-02', '2026-04-02'],
    ['when it is noticed late, from the day it was', '2026-09-01', '2026-04-02'],
  ])('lapses %s (%s): %s', (_, today, lapsed) => {
    expect(lapsedOn(active, term, today)).toBe(lapsed);
  });

  test('lapses as well while dormant', () => {
    expect(lapsedOn({ ...active, activity: 'dormant' }, term, '2026-04-02')).toBe('2026-04-02');
  });

  test.each(['unconfirmed', 'dissolved'] as const)('lapses no second time once %s', (activity) => {
    expect(lapsedOn({ ...active, activity }, term, '2030-01-01')).toBeUndefined();
  });

  test('counts on every day before, whatever the term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 120 }), (months, graceDays) => {
        const due = confirmationDueOn(active.confirmedOn, { months });
        expect(lapsedOn(active, { months, graceDays }, addDays(due, graceDays))).toBeUndefined();
        expect(lapsedOn(active, { months, graceDays }, addDays(due, graceDays + 1))).toBe(addDays(due, graceDays + 1));
      }),
    );
  });
});

describe('what comes next for a cell', () => {
  test.each(['active', 'dormant', 'unconfirmed'] as const)(
    'is its confirmation, and when it lapses without, while it is %s',
    (activity) => {
      expect(confirmationDays({ ...active, activity }, term)).toEqual({ dueOn: '2026-03-02', lapsesOn: '2026-04-02' });
    },
  );

  test('is nothing once it is dissolved', () => {
    expect(confirmationDays({ ...active, activity: 'dissolved' }, term)).toEqual({});
  });

  test('goes by the term its Region set, from the day it holds', () => {
    const region = [{ parameter: 'confirmationTermMonths', value: 6, validFrom: '2026-01-01' } as const];
    const on = (date: string) => confirmationTerm({ date, tenant: 'flanders', country: [], region, cell: [] });
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual([
      { months: 12, graceDays: 60 },
      { months: 6, graceDays: 60 },
    ]);
  });
});
