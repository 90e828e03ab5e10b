import { describe, expect, test } from 'vitest';
import { ParameterKey, ResolvedParameter, type Override } from '../../../shared/domain/settings/parameter.ts';
import { listSetting, numberSetting, resolveSetting, resolveSettings } from '../../../shared/domain/settings/resolve.ts';
import { TenantId } from '../../../shared/domain/tenants.ts';

const circumstances = { date: '2026-01-01', tenant: 'flanders', country: [], region: [], cell: [] } as const;
const rhythm = (value: number, validFrom: string): Override => ({ parameter: 'meetingRhythmWeeks', value, validFrom });

describe('resolving the settings', () => {
  test.each(TenantId.options)('answers every parameter in %s, on any date, in the shape of the API', (tenant) => {
    for (const date of ['1999-12-31', '2017-06-06', '2026-01-01']) {
      const resolved = resolveSettings({ ...circumstances, date, tenant });
      expect(resolved.map((parameter) => parameter.key)).toEqual(ParameterKey.options);
      for (const parameter of resolved) expect(ResolvedParameter.parse(parameter)).toEqual(parameter);
    }
  });

  test('tells from which level a value comes and what each level said', () => {
    const region = [rhythm(3, '2025-01-01')];
    const cell = [rhythm(2, '2025-06-01')];
    expect(resolveSetting('meetingRhythmWeeks', { ...circumstances, region, cell })).toMatchObject({
      value: 2,
      origin: 'cell',
      validFrom: '2025-06-01',
      competence: 'region',
      bounds: { region: { min: 1, max: 52 }, cell: { min: 1, max: 3 } },
      chain: [
        { origin: 'federal', value: 52 },
        { origin: 'region', value: 3 },
        { origin: 'cell', value: 2 },
      ],
    });
  });

  test('lets a cell that is no longer the stricter one give way to its region', () => {
    const both = { ...circumstances, region: [rhythm(2, '2025-06-01')], cell: [rhythm(3, '2025-01-01')] };
    expect(resolveSetting('meetingRhythmWeeks', { ...both, date: '2025-03-01' })).toMatchObject({ value: 3, origin: 'cell' });
    expect(resolveSetting('meetingRhythmWeeks', both)).toMatchObject({ value: 2, origin: 'region' });
  });

  test('adds the partner sectors of a cell to those of its region', () => {
    const required = (value: string[]): Override => ({ parameter: 'requiredPartnerSectors', value, validFrom: '2025-01-01' });
    const both = { ...circumstances, region: [required(['education'])], cell: [required(['youthCare'])] };
    expect(listSetting('requiredPartnerSectors', both)).toEqual(['education', 'youthCare']);
  });

  test('asks for a yearly meeting only since the law does', () => {
    expect(numberSetting('meetingsPerYearMinimum', { ...circumstances, date: '2018-09-23' })).toBe(0);
    expect(numberSetting('meetingsPerYearMinimum', { ...circumstances, date: '2018-09-24' })).toBe(1);
  });

  test('takes the last saved of two overrides that start on the same day', () => {
    const region = [rhythm(3, '2025-01-01'), rhythm(2, '2025-01-01')];
    expect(numberSetting('meetingRhythmWeeks', { ...circumstances, region })).toBe(2);
  });

  test('starts each region with its own languages', () => {
    expect(listSetting('languages', circumstances)).toEqual(['nl']);
    expect(listSetting('languages', { ...circumstances, tenant: 'wallonia' })).toEqual(['fr', 'de']);
    expect(listSetting('languages', { ...circumstances, tenant: 'brussels' })).toEqual(['fr', 'nl']);
  });

  test('marks a value that no text fixes as proposed', () => {
    expect(resolveSetting('rawSignalDays', circumstances)).toMatchObject({ value: 30, proposed: true, grounds: [] });
    expect(resolveSetting('clearanceLevels', circumstances)).toMatchObject({ proposed: false, grounds: ['localCellsLaw'] });
    expect(resolveSetting('clearanceLevels', { ...circumstances, date: '2017-06-06' })).toMatchObject({ proposed: true });
  });
});
