import { describe, expect, test } from 'vitest';
import { project } from '../../../web/map/projection.ts';

const brussels = project(4.3517, 50.8467);
const kilometres = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) => Math.hypot(bx - ax, by - ay);

describe('the plane of the map', () => {
  test.each([
    ['Liège', 5.5797, 50.6326, 89.8],
    ['Ostend', 2.9187, 51.2254, 108.9],
    ['Arlon', 5.8167, 49.6833, 165.8],
  ])('keeps the distance from Brussels to %s, to half a per cent', (_, lon, lat, distance) => {
    expect(Math.abs(kilometres(brussels, project(lon, lat)) / distance - 1)).toBeLessThan(0.005);
  });

  test('has the east on the right and the south below', () => {
    expect(project(5, 51)[0]).toBeGreaterThan(project(4, 51)[0]);
    expect(project(4, 50)[1]).toBeGreaterThan(project(4, 51)[1]);
  });
});
