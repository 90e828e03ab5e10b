import { describe, expect, test } from 'vitest';
import { checkOverride } from '../../../shared/domain/settings/check-override.ts';
import type { Override, ParameterKey, ParameterValue } from '../../../shared/domain/settings/parameter.ts';

const request = (level: 'region' | 'cell', parameter: ParameterKey, value: ParameterValue) =>
  ({ level, parameter, value, validFrom: '2026-01-01', tenant: 'flanders', above: { country: [], region: [] } }) as const;

describe('choosing a value of one’s own', () => {
  test.each([
    ['a region that meets every two months', request('region', 'meetingRhythmWeeks', 8)],
    ['a cell that meets every two weeks', request('cell', 'meetingRhythmWeeks', 2)],
    ['a region that shortens a shared retention term', request('region', 'rawSignalDays', 14)],
    ['a cell that warns earlier of an expiring clearance', request('cell', 'clearanceWarningDays', 120)],
    ['a region that serves its cells in one more language', request('region', 'languages', ['nl', 'en'])],
    ['a cell that requires a sector more', request('cell', 'requiredPartnerSectors', ['education'])],
  ])('is open to %s', (_, chosen) => {
    const { parameter, value, validFrom } = chosen;
    expect(checkOverride(chosen)).toEqual({ ok: true, value: { parameter, value, validFrom } });
  });

  test.each([
    ['a cell that meets less often than its region asks', request('cell', 'meetingRhythmWeeks', 5), { min: 1, max: 4 }],
    ['a region that would meet less than yearly', request('region', 'meetingRhythmWeeks', 53), { min: 1, max: 52 }],
    ['a region that keeps signals longer', request('region', 'rawSignalDays', 31), { min: 1, max: 30 }],
    ['a cell that warns later', request('cell', 'clearanceWarningDays', 60), { min: 90, max: 365 }],
    ['a part of a week', request('cell', 'meetingRhythmWeeks', 2.5), { min: 1, max: 4 }],
    ['a list where a number belongs', request('cell', 'meetingRhythmWeeks', ['nl']), { min: 1, max: 4 }],
    ['an unknown language', request('region', 'languages', ['nl', 'xx']), { min: '', max: 'nl, fr, de, en' }],
    ['a language named twice', request('region', 'languages', ['nl', 'nl']), {}],
  ])('is refused, with its bounds, to %s', (_, chosen, bounds) => {
    const refusal = checkOverride(chosen);
    expect(refusal).toMatchObject({ ok: false, code: 'parameter-out-of-bounds' });
    expect(refusal).toMatchObject({ params: { parameter: chosen.parameter, ...bounds } });
  });

  test.each([
    ['the federal clearance level', request('region', 'clearanceLevels', ['topSecret']), 'federal'],
    ['the yearly minimum', request('cell', 'meetingsPerYearMinimum', 12), 'federal'],
    ['the consent that federal and region sign together', request('region', 'caseStatisticsConsent', true), 'shared'],
    ['the languages of its region', request('cell', 'languages', ['nl', 'fr']), 'region'],
  ])('does not reach %s', (_, chosen, competence) => {
    const params = { parameter: chosen.parameter, competence };
    expect(checkOverride(chosen)).toMatchObject({ ok: false, code: 'parameter-not-yours', params });
  });

  test('is refused for a parameter nobody knows, without repeating its name', () => {
    const unknown = { ...request('region', 'languages', ['nl']), parameter: 'threatLevel' };
    expect(checkOverride(unknown)).toMatchObject({ ok: false, code: 'parameter-unknown', params: {} });
  });

  test('keeps every sector its region requires', () => {
    const region: Override[] = [{ parameter: 'requiredPartnerSectors', value: ['education'], validFrom: '2025-01-01' }];
    const own = (value: string[]) => checkOverride({ ...request('cell', 'requiredPartnerSectors', value), above: { country: [], region } });
    expect(own(['youthCare'])).toMatchObject({ code: 'parameter-out-of-bounds', params: { min: 'education' } });
    expect(own([])).toMatchObject({ ok: false });
    expect(own(['youthCare', 'youthCare'])).toMatchObject({ ok: false });
    expect(own(['youthCare', 'education'])).toMatchObject({ ok: true });
  });

  test('follows what the region has said on the day the choice starts', () => {
    const region = [{ parameter: 'meetingRhythmWeeks', value: 2, validFrom: '2026-03-01' }] as const;
    const chosen = { ...request('cell', 'meetingRhythmWeeks', 3), above: { country: [], region } };
    expect(checkOverride(chosen)).toMatchObject({ ok: true });
    expect(checkOverride({ ...chosen, validFrom: '2026-03-01' })).toMatchObject({ ok: false, params: { max: 2 } });
  });
});
