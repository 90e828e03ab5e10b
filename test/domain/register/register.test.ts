import { describe, expect, test } from 'vitest';
import { attribution } from '../../../shared/domain/register/attribution.ts';
import { changes, registerDates } from '../../../shared/domain/register/changes.ts';
import { denominators } from '../../../shared/domain/register/denominators.ts';
import { municipalitiesOn, municipality, regionOf } from '../../../shared/domain/register/register.ts';

describe('the municipalities on a date', () => {
  test.each([
    ['2017-06-06', 589, [308, 262, 19]],
    ['2018-12-31', 589, [308, 262, 19]],
    ['2019-01-01', 581, [300, 262, 19]],
    ['2019-06-15', 581, [300, 262, 19]],
    ['2024-12-31', 581, [300, 262, 19]],
    ['2025-01-01', 565, [285, 261, 19]],
    ['2026-11-23', 565, [285, 261, 19]],
  ])('on %s are %i: Flemish, Walloon and of Brussels %j', (date, country, [flanders, wallonia, brussels]) => {
    expect(denominators(date)).toMatchObject({ country, regions: { flanders, wallonia, brussels } });
    expect(municipalitiesOn(date)).toHaveLength(country);
  });

  test('before the register begins are those of its first day', () => {
    expect(municipalitiesOn('2016-05-01')).toEqual(municipalitiesOn('2017-01-01'));
  });

  test('add up by province to the country without Brussels', () => {
    const { country, regions, provinces } = denominators('2026-11-23');
    expect(Object.keys(provinces)).toHaveLength(10);
    expect(Object.values(provinces).reduce((sum, count) => sum + count)).toBe(country - regions.brussels);
  });

  test('change only on the register dates', () => {
    expect(registerDates).toEqual(['2019-01-01', '2025-01-01']);
  });
});

describe('the changes', () => {
  test('are 7 mergers and 11 recodes in 2019, 14 mergers in 2025', () => {
    const count = (date: string, type: string) => changes.filter((change) => change.date === date && change.type === type).length;
    expect([count('2019-01-01', 'merger'), count('2019-01-01', 'recode'), count('2025-01-01', 'merger')]).toEqual([7, 11, 14]);
    expect(changes).toHaveLength(32);
  });

  test('of a recode touch nothing but code and arrondissement', () => {
    for (const { from, to } of changes.filter(({ type }) => type === 'recode')) {
      const [before, after] = [municipality(from[0]!), municipality(to)];
      expect(before).toMatchObject({ successor: to, validTo: '2018-12-31' });
      expect(after).toMatchObject({ predecessors: from, validFrom: '2019-01-01' });
      expect(after).toMatchObject({
        names: before!.names,
        region: before!.region,
        province: before!.province,
        languages: before!.languages,
      });
    }
  });

  test('let Antwerp keep its code while it absorbs Borsbeek', () => {
    expect(municipality('11002')).toMatchObject({ predecessors: ['11007'] });
    expect(municipality('11002')).not.toHaveProperty('validFrom');
    expect(municipality('11002')).not.toHaveProperty('successor');
    expect(municipality('11007')).toMatchObject({ successor: '11002', validTo: '2024-12-31' });
  });
});

describe('languages', () => {
  const regime = (languages: string, facilities?: string) =>
    municipalitiesOn('2026-11-23').filter((entry) => entry.languages.join() === languages && entry.facilities === facilities);

  test.each([
    ['nl', undefined, 273],
    ['nl', 'fr', 12],
    ['fr', undefined, 246],
    ['fr', 'nl', 4],
    ['fr', 'de', 2],
    ['de', 'fr', 9],
    ['fr,nl', undefined, 19],
  ])('%s with facilities in %s: %i municipalities', (languages, facilities, count) => {
    expect(regime(languages, facilities)).toHaveLength(count);
  });

  test('the nine German-speaking municipalities lie inside Wallonia', () => {
    expect(regime('de', 'fr').every((entry) => entry.region === 'wallonia' && entry.province === '60000')).toBe(true);
  });
});

test('the region of a code is known after its end, and not for an unknown code', () => {
  expect([regionOf('11007'), regionOf('55022'), regionOf('21004'), regionOf('99999')]).toEqual([
    'flanders',
    'wallonia',
    'brussels',
    undefined,
  ]);
});

test('the attribution names the sources and the licence', () => {
  expect(attribution.join(' ')).toMatch(/Statbel.*CC BY 4\.0.*bpost.*Natural Earth/);
});
