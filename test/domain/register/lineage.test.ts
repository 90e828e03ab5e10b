import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentCode, municipalityOn, predecessors, successors, walk } from '../../../shared/domain/register/lineage.ts';
import type { Municipality } from '../../../shared/domain/register/municipality.ts';
import { municipalitiesOn, municipality, register } from '../../../shared/domain/register/register.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';

const today = '2026-11-23';
const byCode = (a: Municipality, b: Municipality) => a.nis.localeCompare(b.nis);
const anyCode = fc.constantFrom(...register.map((entry) => entry.nis));
const anyDay = fc.constantFrom('2017-01-01', '2018-12-31', '2019-01-01', '2024-12-31', '2025-01-01', today);

describe('a municipality on a date', () => {
  test('is found under the code it has on that day', () => {
    expect(municipalityOn('55022', '2018-12-31')).toMatchObject({ ok: true, value: { names: { fr: 'La Louvière' } } });
    expect(municipalityOn('58001', '2019-01-01')).toMatchObject({ ok: true, value: { names: { fr: 'La Louvière' } } });
  });

  test('that ended is refused with its last day and its successor', () => {
    expect(municipalityOn('11007', '2025-01-01')).toMatchObject({
      ok: false,
      code: 'municipality-ended',
      params: { nis: '11007', endedOn: '2024-12-31', successor: '11002' },
    });
  });

  test.each([
    ['99999', today],
    ['', today],
    ['58001', '2018-12-31'],
  ])('is unknown where the code %o does not exist on %s', (nis, date) => {
    expect(municipalityOn(nis, date)).toMatchObject({ ok: false, code: 'municipality-unknown', params: { nis } });
    expect(currentCode(nis, date)).toMatchObject({ ok: false, code: 'municipality-unknown' });
  });
});

describe('the line of a municipality', () => {
  test('leads forward to the code of the day, never back', () => {
    expect(currentCode('55022', '2018-06-01')).toMatchObject({ value: '55022' });
    expect(currentCode('55022', today)).toMatchObject({ value: '58001' });
    expect(currentCode('58001', '2018-06-01').ok).toBe(false);
  });

  test('gathers the parts of a merger', () => {
    expect(predecessors('46030')).toEqual(['11056', '46003', '46013']);
    expect(successors('11056')).toEqual(['46030']);
    expect([...predecessors('99999'), ...successors('99999')]).toEqual([]);
  });

  test('goes on through one change after another', () => {
    const steps: Record<string, string[]> = { old: ['recoded'], recoded: ['merged'] };
    expect(walk('old', (code) => steps[code] ?? [])).toEqual(['recoded', 'merged']);
    const parts: Record<string, string[]> = { merged: ['recoded', 'other'], recoded: ['old'] };
    expect(walk('merged', (code) => parts[code] ?? [])).toEqual(['recoded', 'old', 'other']);
  });

  test('has one step so far: no code of 2019 ended in 2025', () => {
    expect(register.filter(({ nis }) => successors(nis).length > 1)).toEqual([]);
  });

  test('reaches exactly one code valid on the day from every code that had begun', () => {
    fc.assert(
      fc.property(anyCode, anyDay, (nis, date) => {
        const reached = currentCode(nis, date);
        const valid = municipalitiesOn(date).map((entry) => entry.nis);
        const hasYetToBegin = (municipality(nis)?.validFrom ?? '') > date;
        expect(valid.filter((code) => reached.ok && code === reached.value)).toHaveLength(hasYetToBegin ? 0 : 1);
      }),
    );
  });

  test('reaches a code valid today from every code ever valid', () => {
    const valid = new Set(municipalitiesOn(today).map((entry) => entry.nis));
    const reached = register.map(({ nis }) => currentCode(nis, today));
    expect(reached.filter((result) => !result.ok || !valid.has(result.value))).toEqual([]);
  });

  test('reads the same in both directions', () => {
    const later = ({ nis }: Municipality) => successors(nis).map((to) => `${nis} ${to}`);
    const earlier = ({ nis }: Municipality) => predecessors(nis).map((from) => `${from} ${nis}`);
    expect(register.flatMap(later).toSorted()).toEqual(register.flatMap(earlier).toSorted());
  });
});

test('the municipalities on any date are divided among the regions without rest or overlap', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2017-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (day) => {
      const all = municipalitiesOn(day.toISOString().slice(0, 10));
      const regions = RegionId.options.map((region) => all.filter((entry) => entry.region === region));
      expect(regions.flat().toSorted(byCode)).toEqual(all);
      expect(new Set(all.map((entry) => entry.nis)).size).toBe(all.length);
    }),
  );
});
