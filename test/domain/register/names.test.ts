import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalitiesByName } from '../../../shared/domain/register/municipalities-by-name.ts';
import type { Municipality } from '../../../shared/domain/register/municipality.ts';
import { isNamed, nameIn, officialName } from '../../../shared/domain/register/names.ts';
import { municipalitiesOn, municipality } from '../../../shared/domain/register/register.ts';
import { Language } from '../../../shared/domain/tenants.ts';

const today = '2026-11-23';
const of = (nis: string): Municipality => municipality(nis)!;
const codes = (name: string, date = today) => municipalitiesByName(name, date).map((entry) => entry.nis);

describe('the name of a municipality', () => {
  test.each([
    ['11002', ['Antwerpen', 'Anvers', 'Antwerpen', 'Antwerpen']],
    ['62063', ['Luik', 'Liège', 'Lüttich', 'Liège']],
    ['63040', ['Kelmis', 'La Calamine', 'Kelmis', 'Kelmis']],
    ['21004', ['Brussel', 'Bruxelles', 'Brüssel', 'Bruxelles / Brussel']],
    ['21009', ['Elsene', 'Ixelles', 'Ixelles / Elsene', 'Ixelles / Elsene']],
    ['21010', ['Jette', 'Jette', 'Jette', 'Jette']],
  ])('of %s reads in nl, fr, de and en: %j', (nis, names) => {
    expect(Language.options.map((language) => nameIn(of(nis), language))).toEqual(names);
    expect(officialName(of(nis))).toBe(names[3]);
  });
});

describe('finding municipalities by a part of a name', () => {
  const found = (part: string) => municipalitiesOn(today).filter((entry) => isNamed(entry, part));

  test.each([
    ['sint truiden', '71053'],
    ['saint trond', '71053'],
    ['saint gilles', '21013'],
    ['s gravenbrakel', '55004'],
    ["'s-gravenbrakel", '55004'],
    ['’s Gravenbrakel', '55004'],
    ['braine l alleud', '25014'],
    ["Braine-l'Alleud", '25014'],
    ['braine-l’alleud', '25014'],
    ['heist op den berg', '12014'],
    ['ecaussinnes', '55050'],
    ['lüttich', '62063'],
    ['Anvers', '11002'],
    ['Bruxelles / Brussel', '21004'],
  ])('finds %s', (part, nis) => expect(found(part).map((entry) => entry.nis)).toContain(nis));

  test('finds all where nothing is typed yet, or only the apostrophe a name begins with', () => {
    expect([found(''), found(' '), found('’')].map(({ length }) => length)).toEqual(
      Array.from({ length: 3 }, () => municipalitiesOn(today).length),
    );
  });

  test.each(['atlantis', '123', 'antwerpenanvers', 'Антверпен'])('finds none by %s', (part) => expect(found(part)).toEqual([]));
});

describe('finding a municipality by its name', () => {
  test.each([
    ["'s-Gravenbrakel", '55004'],
    ["'s Gravenbrakel", '55004'],
    ['’s gravenbrakel', '55004'],
    ['LIEGE', '62063'],
    ['lüttich', '62063'],
    ["Braine-l'Alleud", '25014'],
    ['mont de l’enclus', '57095'],
    ['Bruxelles / Brussel', '21004'],
    ['sankt-vith', '63067'],
  ])('finds %s', (name, nis) => expect(codes(name)).toEqual([nis]));

  test('returns all who bear an ambiguous name', () => expect(codes('Saint-Nicolas')).toEqual(['46021', '62093']));

  test('returns none for a part of a name, an unknown or an empty one', () => {
    expect([...codes('Ant'), ...codes('Atlantis'), ...codes(''), ...codes('–')]).toEqual([]);
  });

  test('knows the names of the day', () => {
    expect(codes('Borsbeek', '2024-12-31')).toEqual(['11007']);
    expect(codes('Borsbeek', '2025-01-01')).toEqual([]);
    expect([codes('Bastogne', '2024-12-31'), codes('Bastogne')]).toEqual([['82003'], ['82039']]);
  });

  test('succeeds under each of its languages, however it is typed', () => {
    const typed = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.normalize('NFD'),
      (name: string) => name.replaceAll('-', ' '),
    );
    const language = fc.constantFrom('nl', 'fr', 'de', 'en');
    fc.assert(
      fc.property(fc.constantFrom(...municipalitiesOn(today)), language, typed, (entry, reader, type) => {
        expect(municipalitiesByName(type(nameIn(entry, reader)), today)).toContain(entry);
      }),
      { numRuns: 300 },
    );
  });
});
