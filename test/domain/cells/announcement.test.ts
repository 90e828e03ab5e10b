import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announcedTerms, announcementId, termsNear } from '../../../shared/domain/cells/announcement.ts';
import { addDays } from '../../../shared/domain/dates.ts';

const terms = { months: 12, graceDays: 60, warningDays: 90 };
const clearance = { valid: true, expiresOn: '2031-01-01' };
const cell = { activity: 'active', confirmedOn: '2026-03-02', clearance } as const; // due on 2 March 2027, lapses on 2 May

const near = (today: string, changes: Partial<Parameters<typeof termsNear>[0]> = {}) => termsNear({ ...cell, ...changes }, terms, today);
const confirmation = { term: 'confirmation', on: '2027-03-02' };
const grace = { term: 'grace', on: '2027-03-02' };

describe('a confirmation', () => {
  test.each([
    ['not yet 31 days before it is due', '2027-01-30', []],
    ['30 days before', '2027-01-31', [confirmation]],
    ['until the day itself', '2027-03-02', [confirmation]],
    ['then as the grace that begins', '2027-03-03', [grace]],
    ['until the last day of grace', '2027-05-01', [grace]],
    ['no longer once the cell lapses', '2027-05-02', []],
  ])('is announced %s', (_, today, expected) => {
    expect(near(today)).toEqual(expected);
    expect(near(today, { activity: 'dormant' })).toEqual(expected);
    for (const activity of ['unconfirmed', 'dissolved'] as const) expect(near(today, { activity })).toEqual([]);
  });
});

describe('the clearance of the chief of corps', () => {
  const ends = { term: 'clearance', on: '2026-09-01' };
  const of = (today: string, changes: object = {}) => near(today, { clearance: { valid: true, expiresOn: '2026-09-01' }, ...changes });

  test.each([
    ['not yet a day earlier than the setting says', '2026-06-02', []],
    ['so many days before it ends', '2026-06-03', [ends]],
    ['until its last day', '2026-09-01', [ends]],
    ['no longer once it has ended', '2026-09-02', []],
  ])('is announced %s', (_, today, expected) => {
    expect(of(today)).toEqual(expected);
  });

  test('is announced to an unconfirmed cell as well, never to a dissolved one', () => {
    expect([of('2026-08-01', { activity: 'unconfirmed' }), of('2026-08-01', { activity: 'dissolved' })]).toEqual([[ends], []]);
  });

  test('is not announced where there is none, or none that ends', () => {
    for (const none of [{ valid: false, expiresOn: '2026-09-01' }, { valid: true }])
      expect(of('2026-08-01', { clearance: none })).toEqual([]);
  });

  test('is announced as early as the cell itself chose', () => {
    const own = [{ parameter: 'clearanceWarningDays', value: 200, validFrom: '2026-01-01' } as const];
    const on = (date: string) => announcedTerms({ date, tenant: 'flanders', country: [], region: [], cell: own });
    expect([on('2025-12-31').warningDays, on('2026-01-01').warningDays]).toEqual([90, 200]);
  });
});

test('whatever the settings, each term has one announcement between two confirmations', () => {
  const settings = fc.record({
    months: fc.integer({ min: 6, max: 12 }),
    graceDays: fc.integer({ min: 14, max: 60 }),
    warningDays: fc.integer({ min: 30, max: 365 }),
  });
  fc.assert(
    fc.property(settings, (chosen) => {
      const told = new Set<string>();
      for (let day = 0; day < 500; day++)
        for (const { term, on } of termsNear(cell, chosen, addDays(cell.confirmedOn, day)))
          told.add(announcementId({ cellId: 'cell_1', term, on }));
      expect(told.size).toBe(2);
    }),
  );
});
