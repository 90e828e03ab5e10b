import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionFigures } from '../../../shared/domain/coverage/figures.ts';
import type { Overview } from '../../../shared/domain/municipalities/overview.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';

const on = '2026-03-02';
type Setup = NonNullable<Overview['setup']>;

const seated = (nis: string, setup: Partial<Setup> = {}): Overview => ({
  nis,
  state: 'declared',
  since: '2026-01-01T00:00:00.000Z',
  cell: { cellId: `cell_${nis}`, seat: nis },
  setup: {
    cellState: 'declared',
    activity: 'active',
    covers: [nis],
    declaredOn: '2026-01-01',
    confirmedOn: '2026-01-01',
    partners: 4,
    withoutBasis: 0,
    clearance: { valid: true },
    ...setup,
  },
});

const inProvince = (province: string) =>
  municipalitiesOn(on)
    .filter((entry) => entry.province === province)
    .map(({ nis }) => nis);
const cellsIn = (province: string, count: number, setup: Partial<Setup> = {}) =>
  inProvince(province)
    .slice(0, count)
    .map((nis) => seated(nis, setup));

describe('the figures of a Region', () => {
  test('count setups, legal bases and activity', () => {
    const drafting: Overview = {
      nis: '44021',
      state: 'registering',
      since: '2026-01-01T00:00:00.000Z',
      registration: { missing: ['trio'], unsigned: ['11001'], withoutBasis: 0 },
    };
    const overviews = [
      ...cellsIn('10000', 5),
      ...cellsIn('70000', 6, { activity: 'dormant', withoutBasis: 2 }),
      seated('44013', { activity: 'dissolved' }),
      drafting,
    ];
    expect(regionFigures('flanders', overviews, on)).toEqual({
      tenant: 'flanders',
      trainings: [],
      on,
      municipalities: 285,
      onboarding: { declared: 12, registering: 1 },
      missingSteps: { signatures: 1, trio: 1 },
      legalBasis: { partners: 44, partnersWithoutBasis: 12, cellsWithGap: 6 },
      clearances: 'from90',
      activity: { active: 5, dormant: 6, unconfirmed: 0 },
      provinces: { 10000: { active: 5, dormant: 0, unconfirmed: 0 }, 70000: { active: 0, dormant: 6, unconfirmed: 0 } },
    });
  });

  test.each([
    [4, 4, 'tooFew'],
    [10, 0, 'under25'],
    [10, 4, 'from25To50'],
    [10, 5, 'from50To75'],
    [10, 8, 'from75To90'],
    [10, 9, 'from90'],
    [10, 10, 'from90'],
  ])('of %i cells of which %i have a valid clearance say %s', (cells, valid, band) => {
    const overviews = cellsIn('10000', cells).map((overview, index) =>
      seated(overview.nis, index < valid ? {} : { clearance: { valid: true, expiresOn: '2026-03-01' } }),
    );
    expect(regionFigures('flanders', overviews, on).clearances).toBe(band);
  });

  test('hold back a second province where one alone would follow from the total', () => {
    const overviews = [...cellsIn('10000', 9), ...cellsIn('40000', 7), ...cellsIn('70000', 2)];
    expect(Object.keys(regionFigures('flanders', overviews, on).provinces)).toEqual(['10000']);
  });

  test('never tell, nor let follow, anything about fewer than five cells of a part', () => {
    const counts = fc.record({ 10000: fc.nat(9), 20001: fc.nat(9), 30000: fc.nat(9), 40000: fc.nat(9), 70000: fc.nat(9) });
    fc.assert(
      fc.property(counts, (wanted) => {
        const { activity, provinces } = regionFigures(
          'flanders',
          Object.entries(wanted).flatMap(([province, count]) => cellsIn(province, count)),
          on,
        );
        const told = Object.values(provinces).map(({ active }) => active);
        const rest = activity.active - told.reduce((sum, active) => sum + active, 0);
        expect([...told, rest].every((cells) => cells === 0 || cells >= 5) || told.length === 0).toBe(true);
      }),
    );
  });

  test('name no municipality and no cell', () => {
    const text = JSON.stringify(regionFigures('flanders', cellsIn('10000', 8), on));
    expect(inProvince('10000').filter((nis) => text.includes(nis))).toEqual([]);
    expect(text).not.toContain('cell_');
  });
});
