import { describe, expect, test } from 'vitest';
import { planCountry, planJune2017, publishedOn, type RegionPlan } from '../../../local/rollout/plan.ts';
import { municipalitiesOn, regionOf } from '../../../shared/domain/register/register.ts';

const covered = ({ cells }: RegionPlan): readonly string[] => cells.flatMap(({ seat, others }) => [seat, ...others]);
const { regions, on } = planJune2017();
const counts = Object.fromEntries(
  regions.map((plan) => [plan.region, [covered(plan).length, plan.without.length, plan.municipalities.length]]),
);

describe('the plan of June 2017', () => {
  test('gives as many municipalities a cell as were published, and lets every other state that it has none', () => {
    expect(counts).toEqual({ flanders: [213, 95, 308], wallonia: [56, 206, 262], brussels: [15, 4, 19] });
  });

  test('names each municipality of that day exactly once', () => {
    const named = regions.flatMap((plan) => [...covered(plan), ...plan.without]);
    expect(named.toSorted()).toEqual(municipalitiesOn(on).map(({ nis }) => nis));
  });

  test('is the same on every run, whatever order the register comes in', () => {
    const reversed = planCountry(municipalitiesOn(on).toReversed(), on, publishedOn(on));
    const cellsOf = (plan: RegionPlan) => plan.cells.toSorted((a, b) => (a.seat < b.seat ? -1 : 1));
    expect(reversed.regions.map(cellsOf)).toEqual(regions.map(cellsOf));
  });

  test('has joint cells in every Region, none of them across Regions and fewer than the others', () => {
    for (const { region, cells } of regions) {
      const joint = cells.filter(({ others }) => others.length > 0);
      expect(joint.length).toBeGreaterThan(0);
      expect(joint.length).toBeLessThan(cells.length / 2);
      expect(joint.flatMap(({ seat, others }) => [seat, ...others]).every((nis) => regionOf(nis) === region)).toBe(true);
    }
  });
});

test('a day for which nothing was published for each Region cannot be replayed', () => {
  expect(() => publishedOn('2018-10-01')).toThrow('No figure was published for flanders on 2018-10-01.');
});
