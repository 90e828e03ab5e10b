import { describe, expect, test } from 'vitest';
import { published, PublishedFigures } from '../../../shared/domain/coverage/published.ts';

describe('the published history', () => {
  test('has its shape, oldest first', () => {
    expect(published.map((figures) => PublishedFigures.parse(figures))).toEqual(published);
    expect(published.map(({ from }) => from)).toEqual(published.map(({ from }) => from).toSorted());
  });

  test.each(published.filter(({ country }) => country?.with !== undefined).map((figures) => [figures.from, figures] as const))(
    'of %s adds up where it is complete',
    (_, figures) => {
      const { country, regions } = figures;
      const sum = (key: 'with' | 'cells' | 'municipalities') => {
        const parts = [regions.flanders?.[key], regions.wallonia?.[key], regions.brussels?.[key]];
        return parts.some((part) => part === undefined) ? country?.[key] : parts.reduce((total, part) => Number(total) + Number(part), 0);
      };
      expect([sum('with'), sum('cells'), sum('municipalities')]).toEqual([country?.with, country?.cells, country?.municipalities]);
      if (country?.unknown !== undefined)
        expect(Number(country.with) + Number(country.without) + country.unknown).toBe(country.municipalities);
    },
  );

  test('names publications as those who read them would find them, never a document of this platform', () => {
    const sources = published.flatMap(({ source }) => source ?? []);
    expect(sources.map(({ url }) => new URL(url).protocol)).toEqual(sources.map(() => 'https:'));
    expect(sources.filter(({ title }) => title.includes('Ronde'))).toEqual([]);
    expect(published.filter(({ source }) => source === undefined).map(({ from }) => from)).toEqual(['2016-05-01', '2019-09-01']);
  });

  test('leaves open what was not published: October 2018 says neither denominator nor regions', () => {
    expect(published.find(({ from }) => from === '2018-10-01')).toMatchObject({
      country: { with: 337, cells: 228 },
      regions: {},
      approximate: ['cells'],
    });
  });
});
