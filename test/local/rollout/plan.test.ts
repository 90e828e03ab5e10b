import { describe, expect, test } from 'vitest';
import { planCountry, planJune2017, publishedOn } from '../../../local/rollout/plan.ts';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';

const { regions, on } = planJune2017();
const counts = Object.fromEntries(
  regions.map(({ region, cells, without, municipalities }) => [region, [cells.length, without.length, municipalities.length]]),
);

describe('the plan of June 2017', () => {
  test('gives as many municipalities a cell of their own as were published, and lets every other state that it has none', () => {
    expect(counts).toEqual({ flanders: [213, 95, 308], wallonia: [56, 206, 262], brussels: [15, 4, 19] });
  });

  test('names each municipality of that day exactly once', () => {
    const named = regions.flatMap(({ cells, without }) => [...cells, ...without]);
    expect(named.toSorted()).toEqual(municipalitiesOn(on).map(({ nis }) => nis));
  });

  test('is the same on every run, whatever order the register comes in', () => {
    const reversed = planCountry(municipalitiesOn(on).toReversed(), on, publishedOn(on));
    expect(reversed.regions.map(({ cells }) => cells)).toEqual(regions.map(({ cells }) => cells));
  });
});

test('a day for which nothing was published for each Region cannot be replayed', () => {
  expect(() => publishedOn('2018-10-01')).toThrow('No figure was published for flanders on 2018-10-01.');
});
