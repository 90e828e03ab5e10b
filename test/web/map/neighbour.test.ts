import { describe, expect, test } from 'vitest';
import { middlemost, neighbour } from '../../../web/map/neighbour.ts';
import { drawSchematic } from '../../../web/map/schematic.ts';
import { drawTiles } from '../../../web/map/tiles.ts';
import { viewBox } from '../../../web/map/view-box.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const shape = (nis: string, x: number, y: number) => ({ nis, x, y, path: `M${x},${y}L${x + 1},${y}L${x},${y + 1}Z` });

describe('going over a map by arrow keys', () => {
  const cross = [
    shape('middle', 50, 50),
    shape('west', 40, 52),
    shape('east', 60, 50),
    shape('north', 49, 40),
    shape('south', 50, 61),
    shape('far', 90, 52),
  ];
  const from = cross[0]!;

  test.each([
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'east'],
    ['ArrowUp', 'north'],
    ['ArrowDown', 'south'],
  ] as const)('%s leads to the neighbour in the %s', (arrow, nis) => {
    expect(neighbour(cross, from, arrow).nis).toBe(nis);
  });

  test('stays where nothing lies that way', () => {
    expect(neighbour(cross, cross[3]!, 'ArrowUp').nis).toBe('north');
  });

  test.each([
    ['schematic', drawSchematic({ date: '2026-01-01' })],
    ['tiles', drawTiles({ date: '2026-01-01' })],
  ])('reaches every municipality of the country from the middle: %s', (_, { shapes, width, height }) => {
    const reached = new Set([middlemost(shapes, width, height)!]);
    for (const here of reached) for (const arrow of arrows) reached.add(neighbour(shapes, here, arrow));
    expect(reached.size).toBe(shapes.length);
  });
});

describe('looking at a part of a map', () => {
  const drawing = { width: 1000, height: 800, shapes: [shape('a', 100, 100), shape('b', 300, 200), shape('c', 900, 700)] };

  test('shows all of it unless told otherwise', () => {
    expect(viewBox(drawing)).toEqual({ x: 0, y: 0, width: 1000, height: 800 });
    expect(viewBox(drawing, ['unknown'])).toEqual({ x: 0, y: 0, width: 1000, height: 800 });
  });

  test('shows the municipalities asked for, in the proportions of the whole', () => {
    const { x, y, width, height } = viewBox(drawing, ['a', 'b']);
    expect(width / height).toBeCloseTo(1000 / 800, 9);
    expect([x < 100, y < 100, x + width > 301, y + height > 201, width < 300]).toEqual([true, true, true, true, true]);
  });
});
