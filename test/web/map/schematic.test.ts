import { describe, expect, test } from 'vitest';
import { municipality } from '../../../shared/domain/register/register.ts';
import type { Drawing } from '../../../web/map/drawing.ts';
import { area, contains } from '../../../web/map/geometry.ts';
import { outline } from '../../../web/map/outline.ts';
import { drawSchematic } from '../../../web/map/schematic.ts';
import { ringsIn } from '../../support/map-path.ts';

const today = drawSchematic({ date: '2026-01-01' });
const areaOf = (path: string) => ringsIn(path).reduce((sum, ring) => sum + Math.abs(area(ring)), 0);
const totalArea = ({ shapes }: Drawing) => shapes.reduce((sum, { path }) => sum + areaOf(path), 0);
const codes = ({ shapes }: Drawing) => shapes.map(({ nis }) => nis).toSorted();

describe('the schematic map', () => {
  test.each([
    ['2017-06-06', 589],
    ['2019-01-01', 581],
    ['2026-01-01', 565],
  ])('on %s draws each of the %i municipalities once', (date, count) => {
    const { shapes } = drawSchematic({ date });
    expect(new Set(shapes.map(({ nis }) => nis)).size).toBe(count);
    expect(shapes.filter(({ path }) => path === '')).toEqual([]);
  });

  test('divides the country among them, without gaps or overlaps', () => {
    const width =
      Math.max(
        ...ringsIn(today.shapes.map(({ path }) => path).join(''))
          .flat()
          .map(([x]) => x),
      ) - 12;
    const country = Math.max(...outline.map(([x]) => x)) - Math.min(...outline.map(([x]) => x));
    expect(totalArea(today) / (area(outline) * (width / country) ** 2)).toBeCloseTo(1, 3);
  });

  test('puts each name inside its own land', () => {
    expect(today.shapes.filter(({ path, x, y }) => !ringsIn(path).some((ring) => contains(ring, [x, y])))).toEqual([]);
  });

  test('stays inside its view box', () => {
    const points = [...today.shapes, ...today.inset!.shapes].flatMap(({ path }) => ringsIn(path).flat());
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > today.width || y > today.height)).toEqual([]);
  });

  test('is the same every time', () => {
    expect(drawSchematic({ date: '2026-01-01' })).toEqual(today);
  });

  test.each(['flanders', 'wallonia', 'brussels'] as const)('of %s alone shows the same lands, larger', (region) => {
    const alone = drawSchematic({ date: '2026-01-01', region });
    const inCountry = { ...today, shapes: today.shapes.filter(({ nis }) => municipality(nis)?.region === region) };
    expect(codes(alone)).toEqual(codes(inCountry));
    const growth = totalArea(alone) / totalArea(inCountry);
    expect(growth).toBeGreaterThan(1);
    const largest = inCountry.shapes.reduce((most, shape) => (areaOf(shape.path) > areaOf(most.path) ? shape : most));
    const again = alone.shapes.find(({ nis }) => nis === largest.nis)!;
    expect(areaOf(again.path) / areaOf(largest.path) / growth).toBeCloseTo(1, 1);
    expect([alone.width, alone.inset]).toEqual([1000, undefined]);
  });

  test('enlarges the nineteen of Brussels in a corner that is empty', () => {
    const { shapes } = today.inset!;
    expect(shapes.map(({ nis }) => municipality(nis)?.region)).toEqual(Array.from({ length: 19 }, () => 'brussels'));
    const corners = shapes.flatMap(({ path }) => ringsIn(path).flat());
    expect(today.shapes.filter(({ path }) => ringsIn(path).some((ring) => corners.some((corner) => contains(ring, corner))))).toEqual([]);
  });

  test('draws lines between provinces, inside the line around the country', () => {
    expect(today.borders!.length).toBeGreaterThan(1000);
    expect(drawSchematic({ date: '2026-01-01', region: 'brussels' }).borders).toBe('');
  });
});
