import { describe, expect, test } from 'vitest';
import { geography } from '../../../shared/domain/register/places.ts';
import { municipality } from '../../../shared/domain/register/register.ts';
import type { Drawing, Shape } from '../../../web/map/drawing.ts';
import { outline } from '../../../web/map/outline.ts';
import { project } from '../../../web/map/projection.ts';
import { tileWidth } from '../../../web/map/tile-grid.ts';
import { drawTiles } from '../../../web/map/tiles.ts';
import { ringsIn } from '../../support/map-path.ts';

const distance = (a: Shape, b: Shape) => Math.hypot(a.x - b.x, a.y - b.y);
const widthOf = ({ path }: Shape) => {
  const across = ringsIn(path).flatMap((ring) => ring.map(([x]) => x));
  return Math.max(...across) - Math.min(...across);
};
const nearest = (shape: Shape, shapes: readonly Shape[]) =>
  Math.min(...shapes.filter((other) => other !== shape).map((other) => distance(shape, other)));

/** How far tiles are from where the municipalities lie, in tiles, apart from where the whole stands. */
const ways = ({ shapes }: Drawing): readonly number[] => {
  const unit = widthOf(shapes[0]!) / tileWidth(outline, shapes.length);
  const moves = shapes.map(({ nis, x, y }) => {
    const { labelLon, labelLat } = geography(nis)!;
    const [px, py] = project(labelLon, labelLat);
    return [x - unit * px, y - unit * py] as const;
  });
  const mean = (side: 0 | 1) => moves.reduce((sum, move) => sum + move[side], 0) / moves.length;
  const [right, down] = [mean(0), mean(1)];
  return moves.map(([x, y]) => Math.hypot(x - right, y - down) / widthOf(shapes[0]!));
};

/** The tiles that hang together with the one in the middle of the list, side by side. */
const connected = (shapes: readonly Shape[]): ReadonlySet<Shape> => {
  const found = new Set([shapes[Math.floor(shapes.length / 2)]!]);
  const beside = 1.1 * widthOf(shapes[0]!);
  for (const tile of found) shapes.filter((other) => distance(tile, other) < beside).forEach((other) => found.add(other));
  return found;
};

const spent = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
};

describe('the map of equal tiles', () => {
  const today = drawTiles({ date: '2026-01-01' });

  test.each([
    ['2017-06-06', undefined, 589],
    ['2019-01-01', undefined, 581],
    ['2026-01-01', undefined, 565],
    ['2026-01-01', 'flanders', 285],
    ['2026-01-01', 'wallonia', 261],
    ['2026-01-01', 'brussels', 19],
  ] as const)('on %s (%s) gives each of the %i municipalities a tile of one size, and none covers another', (date, region, count) => {
    const { shapes } = drawTiles({ date, ...(region && { region }) });
    expect(new Set(shapes.map(({ nis }) => nis)).size).toBe(count);
    const widths = shapes.map(widthOf);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.3);
    expect(Math.min(...shapes.map((shape) => nearest(shape, shapes)))).toBeGreaterThan(Math.min(...widths) - 1.5);
  });

  test('puts a municipality two tiles from its place in the mean, and none six', () => {
    const all = ways(today);
    expect(all.reduce((sum, way) => sum + way, 0) / all.length).toBeLessThan(2);
    expect(Math.max(...all)).toBeLessThan(6);
  });

  test.each(['2017-06-06', '2019-01-01', '2026-01-01'])(
    'on %s keeps each Region in one piece, but for those that lie apart in fact',
    (date) => {
      const apart = ['Comines-Warneton', 'Mouscron', 'Fourons'];
      const regions = Map.groupBy(drawTiles({ date }).shapes, ({ nis }) => municipality(nis)!.region);
      const loose = [...regions.values()].flatMap((shapes) => {
        const whole = connected(shapes);
        return shapes.filter((shape) => !whole.has(shape));
      });
      expect(loose.map(({ nis }) => municipality(nis)!.names.fr).filter((name) => !apart.includes(name))).toEqual([]);
    },
  );

  test('is the same every time', () => {
    expect(drawTiles({ date: '2026-01-01' })).toEqual(today);
  });

  test('is ready within 150 ms of work', () => {
    expect(Math.min(...Array.from({ length: 5 }, () => spent(() => drawTiles({ date: '2019-01-01' }))))).toBeLessThan(150);
  });
});
