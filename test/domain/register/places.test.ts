import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geography, municipalitiesByPostalCode } from '../../../shared/domain/register/places.ts';
import { municipalitiesOn, register } from '../../../shared/domain/register/register.ts';

const today = '2026-11-23';
const codes = (postalCode: string, date = today) => municipalitiesByPostalCode(postalCode, date).map((entry) => entry.nis);
const postalCodes = [...new Set(register.flatMap(({ nis }) => geography(nis)?.postalCodes ?? []))];

describe('finding a municipality by postal code', () => {
  test('finds the municipality of the day', () => {
    expect([codes('9000'), codes('2150', '2024-12-31'), codes('2150', '2025-01-01')]).toEqual([['44021'], ['11007'], ['11002']]);
  });

  test('finds none for a code that nobody has', () => expect([...codes('9999'), ...codes(''), ...codes('900')]).toEqual([]));

  test('finds exactly one for every postal code on every date', () => {
    const day = fc.constantFrom('2017-06-06', '2019-06-15', today);
    const found = (code: string, date: string): void => {
      expect(codes(code, date)).toHaveLength(1);
    };
    fc.assert(fc.property(fc.constantFrom(...postalCodes), day, found), { numRuns: 400 });
  });

  test('never finds a current code twice', () => {
    const all = municipalitiesOn(today).flatMap(({ nis }) => geography(nis)?.postalCodes ?? []);
    expect([all.length, new Set(all).size]).toEqual([1146, 1146]);
  });
});

describe('the geography', () => {
  test('adds up to the country of 1 January 2023', () => {
    const people = municipalitiesOn(today).map(({ nis }) => geography(nis)?.population ?? 0);
    expect(people.reduce((sum, count) => sum + count)).toBe(11_697_557);
  });

  test('lies in Belgium', () => {
    const isInBelgium = (lat: number, lon: number) => lat > 49.49 && lat < 51.51 && lon > 2.54 && lon < 6.41;
    const abroad = register.filter(({ nis }) => {
      const { labelLat, labelLon, lat, lon } = geography(nis)!;
      return !isInBelgium(lat, lon) || !isInBelgium(labelLat, labelLon);
    });
    expect(abroad).toEqual([]);
  });

  test('is not known for an unknown code', () => expect(geography('99999')).toBeUndefined());
});
