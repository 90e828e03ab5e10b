import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotOn } from '../../../shared/domain/coverage/snapshot.ts';
import { stateOn } from '../../../shared/domain/coverage/state.ts';
import { totalsOf } from '../../../shared/domain/coverage/totals.ts';
import { published } from '../../../shared/domain/coverage/published.ts';
import { denominators } from '../../../shared/domain/register/denominators.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';
import { anyDate, anyHistory, june2017, type Statement, withCell } from '../../support/coverage.ts';

const timelinesOf = (statements: readonly Statement[]) =>
  new Map([...Map.groupBy(statements, ({ nis }) => nis)].map(([nis, all]) => [nis, all.map(({ entry }) => entry)]));
const countryOn = (date: string, statements: readonly Statement[]) => totalsOf(snapshotOn(date, timelinesOf(statements), 'be'), 'be');

describe('the country in June 2017', () => {
  const { country, regions } = countryOn('2017-06-06', june2017());

  test('has a cell in 284 of 589 municipalities', () => {
    expect(country).toMatchObject({ municipalities: 589, with: 284, without: 305, unknown: 0, cells: 284, jointCells: 0 });
    expect([regions.flanders, regions.wallonia, regions.brussels].map((count) => [count?.with, count?.municipalities])).toEqual([
      [213, 308],
      [56, 262],
      [15, 19],
    ]);
  });

  test('counts as was published', () => {
    const figures = published.find(({ from }) => from === '2017-06-06');
    expect({ country, regions }).toMatchObject({ country: figures?.country, regions: figures?.regions });
  });
});

describe('before anything is stated', () => {
  test.each([
    ['2018-12-31', 589],
    ['2019-01-01', 581],
    ['2024-12-31', 581],
    ['2025-01-01', 565],
  ])('on %s all %i municipalities are unknown', (date, municipalities) => {
    expect(countryOn(date, []).country).toMatchObject({ municipalities, with: 0, without: 0, unknown: municipalities });
  });
});

describe('on any date, after any history', () => {
  test('the totals are a recount of the municipalities', () => {
    fc.assert(
      fc.property(anyHistory, anyDate, (history, date) => {
        const timelines = timelinesOf(history);
        const states = municipalitiesOn(date).map(({ nis, region, province }) => ({ region, province, ...stateOn(nis, date, timelines) }));
        const { country, regions, provinces } = countryOn(date, history);
        const recount = (mine: typeof states) => ({
          municipalities: mine.length,
          with: mine.filter(({ status }) => status === 'with').length,
          without: mine.filter(({ status }) => status === 'without').length,
          unknown: mine.filter(({ status }) => status === 'unknown').length,
          cells: new Set(mine.flatMap(({ cells }) => cells)).size,
        });
        expect(country).toMatchObject(recount(states));
        for (const [region, count] of Object.entries(regions))
          expect(count).toMatchObject(recount(states.filter((state) => state.region === region)));
        for (const [province, count] of Object.entries(provinces))
          expect(count).toMatchObject(recount(states.filter((state) => state.province === province)));
      }),
      { numRuns: 60 },
    );
  });

  test('every count carries the denominator of its day', () => {
    fc.assert(
      fc.property(anyHistory, anyDate, (history, date) => {
        const { on, country, regions, provinces } = countryOn(date, history);
        const sizes = (counts: object) => Object.fromEntries(Object.entries(counts).map(([code, count]) => [code, count.municipalities]));
        expect({ on, country: country?.municipalities, regions: sizes(regions), provinces: sizes(provinces) }).toEqual({
          on: date,
          ...denominators(date),
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('joint cells', () => {
  const three = ['44021', '44013', '12021'].map((nis) => ({ nis, entry: withCell('cell_a', '2026-01-01', { jointSize: 3 }) }));

  test('count once in the country and once in each province they reach, with their whole size', () => {
    const { country, provinces } = countryOn('2026-01-01', [...three, { nis: '46021', entry: withCell('cell_b', '2026-01-01') }]);
    expect(country).toMatchObject({ with: 4, cells: 2, jointCells: 1, jointSizes: { 3: 1 } });
    expect([provinces['40000'], provinces['10000']]).toMatchObject([
      { with: 3, cells: 2, jointSizes: { 3: 1 } },
      { with: 1, cells: 1, jointSizes: { 3: 1 } },
    ]);
  });

  test('of the German-speaking municipalities count in Wallonia and Liège', () => {
    const { country, regions, provinces } = countryOn('2026-01-01', [{ nis: '63023', entry: withCell('cell_eupen', '2026-01-01') }]);
    expect([country?.with, regions.wallonia?.with, provinces['60000']?.with]).toEqual([1, 1, 1]);
  });
});
