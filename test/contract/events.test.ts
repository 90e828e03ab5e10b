import { describe, expect, test } from 'vitest';
import { coverageEvent, figuresEvent, MunicipalityCoverageChanged, RegionFiguresChanged } from '../../shared/contract/events.ts';
import { regionFigures } from '../../shared/domain/coverage/figures.ts';
import { stated, withCell } from '../support/coverage.ts';

const covered = coverageEvent('flanders', '44021', withCell('cell_a', '2026-01-01', { jointSize: 3 }));
const figures = figuresEvent(regionFigures('brussels', [], '2026-03-02'), '2026-03-02T04:00:00.000Z');

describe('an event of a Region', () => {
  test('is a CloudEvent with nothing but allowed facts', () => {
    expect(MunicipalityCoverageChanged.parse(covered)).toEqual({
      specversion: '1.0',
      id: '44021-1',
      source: 'ronde.flanders',
      type: 'municipalityCoverageChanged',
      datacontenttype: 'application/json',
      data: { nis: '44021', status: 'with', cellId: 'cell_a', jointSize: 3, validFrom: '2026-01-01', version: 1 },
    });
    expect(RegionFiguresChanged.parse(figures)).toEqual(figures);
  });

  test('tells of the trainings of a year in counts, and is understood where it tells none yet', () => {
    const counts = { year: 2026, held: 3, online: 1, places: 60, enrolled: 70, attended: 52 };
    expect(RegionFiguresChanged.parse({ ...figures, data: { ...figures.data, trainings: [counts] } }).data.trainings).toEqual([counts]);
    const { trainings: _, ...before } = figures.data;
    expect(RegionFiguresChanged.parse({ ...figures, data: before }).data.trainings).toEqual([]);
  });

  test.each([
    ['an unknown member', { ...covered, traceparent: 'x' }],
    ['an unknown fact', { ...covered, data: { ...covered.data, activity: 'dormant' } }],
    [
      'a cell of a municipality that has none',
      { ...covered, data: { ...stated('without', '2026-01-01'), nis: '44021', cellId: 'cell_a' } },
    ],
    [
      'a municipality with a cell that is not named',
      { ...covered, data: { nis: '44021', status: 'with', jointSize: 1, validFrom: '2026-01-01', version: 1 } },
    ],
    ['another version of CloudEvents', { ...covered, specversion: '0.3' }],
    ['the federal level as source', { ...covered, source: 'ronde.federal' }],
  ])('with %s is refused', (_, event) => {
    expect(MunicipalityCoverageChanged.safeParse(event).success).toBe(false);
  });

  test.each([
    ['a municipality', { ...figures, data: { ...figures.data, nis: '21004' } }],
    ['an exact share of clearances', { ...figures, data: { ...figures.data, clearances: 93 } }],
    ['a state that no municipality has', { ...figures, data: { ...figures.data, onboarding: { secret: 1 } } }],
    [
      'a training by its name',
      {
        ...figures,
        data: { ...figures.data, trainings: [{ year: 2026, held: 1, online: 0, places: 1, enrolled: 1, attended: 1, title: 'Study day' }] },
      },
    ],
    ['a name among the provinces', { ...figures, data: { ...figures.data, provinces: { 'An Other': figures.data.activity } } }],
  ])('about figures with %s is refused', (_, event) => {
    expect(RegionFiguresChanged.safeParse(event).success).toBe(false);
  });
});
