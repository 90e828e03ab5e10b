import { describe, expect, test } from 'vitest';
import { drawBoundaries } from '../../../web/map/boundaries.ts';
import { area } from '../../../web/map/geometry.ts';
import { ringsIn } from '../../support/map-path.ts';
import { smallTopology } from '../../support/pages/boundaries.ts';

const extent = { date: '2026-01-01', region: 'flanders' } as const;

/** Two neighbours in the west, Bredene (a square) and Ostend (the square beside it, and an island), by delta-coded arcs. */
const [bredene] = smallTopology.objects.municipalities.geometries;
const ostend = { type: 'MultiPolygon', id: 35013, arcs: [[[-1, 2]], [[3]]] };
const island = [
  [0, 20],
  [2, 0],
  [0, 2],
  [-2, -2],
];
const file = {
  ...smallTopology,
  arcs: [...smallTopology.arcs, island],
  objects: {
    ...smallTopology.objects,
    older: { type: 'GeometryCollection', geometries: [bredene] },
    municipalities: { type: 'GeometryCollection', geometries: [bredene, ostend, { type: 'Polygon', id: '99999', arcs: [[3]] }] },
  },
};

const municipalities = (...geometries: readonly unknown[]) => ({
  ...file,
  objects: { municipalities: { type: 'GeometryCollection', geometries } },
});

describe('the map of official boundaries', () => {
  const result = drawBoundaries(file, extent);
  const shapes = result.ok ? result.drawing.shapes : [];

  test('draws the object of the file that has most of the municipalities, whether codes are text or numbers', () => {
    expect(shapes.map(({ nis }) => nis)).toEqual(['35002', '35013']);
  });

  test('draws every part of a municipality', () => {
    expect(shapes.map(({ path }) => ringsIn(path).length)).toEqual([1, 2]);
  });

  test('lets neighbours share their line', () => {
    const [one, two] = shapes.map(({ path }) => ringsIn(path).flat().map(String));
    expect(one!.filter((corner) => two!.includes(corner))).toHaveLength(2);
  });

  test('lists the municipalities without land', () => {
    const missing = result.ok ? result.missing : [];
    expect(missing).toHaveLength(285 - 2);
    expect(missing).not.toContain('35013');
  });

  test('leaves the hole of an enclave open', () => {
    const pierced = drawBoundaries(
      {
        ...municipalities({ type: 'Polygon', id: '35002', arcs: [[0], [1]] }),
        transform: undefined,
        arcs: [square(2.9, 51.1, 0.3), square(3, 51.2, 0.1)],
      },
      extent,
    );
    expect(pierced.ok && ringsIn(pierced.drawing.shapes[0]!.path).map((ring) => area(ring) !== 0)).toEqual([true, true]);
  });
});

const square = (lon: number, lat: number, side: number) => [
  [lon, lat],
  [lon, lat + side],
  [lon + side, lat + side],
  [lon + side, lat],
  [lon, lat],
];

describe('a file that is no map of municipalities', () => {
  const huge = Array.from({ length: 2000 }, () => [0, 0]);
  test.each([
    ['nothing', undefined, 'malformed'],
    ['text', 'Topology', 'malformed'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'malformed'],
    ['arcs of text', { ...file, arcs: [[['a', 'b']]] }, 'malformed'],
    ['arcs of one point', { ...file, arcs: [[[1, 1]]] }, 'malformed'],
    ['a scale that is no number', { ...file, transform: { scale: [Infinity, 1], translate: [0, 0] } }, 'malformed'],
    ['an arc that is not there', municipalities({ type: 'Polygon', id: '35002', arcs: [[7]] }), 'malformed'],
    ['an arc that is not there, backwards', municipalities({ type: 'Polygon', id: '35002', arcs: [[-9]] }), 'malformed'],
    ['coordinates that overflow', { ...municipalities(bredene), transform: { scale: [1e308, 1e308], translate: [0, 0] } }, 'elsewhere'],
    [
      'metres in place of degrees',
      { ...municipalities(bredene), transform: { scale: [100, 100], translate: [150000, 170000] } },
      'elsewhere',
    ],
    [
      'one arc drawn without end',
      { ...municipalities({ type: 'Polygon', id: '35002', arcs: [Array.from({ length: 1000 }, () => 0)] }), arcs: [huge] },
      'too-large',
    ],
    ['no objects', { ...file, objects: {} }, 'no-municipalities'],
    [
      'objects of other kinds',
      { ...file, objects: { a: null, b: 1, c: { type: 'Point', coordinates: [1, 1] }, d: { geometries: 'x' } } },
      'no-municipalities',
    ],
    [
      'geometries without arcs',
      municipalities({ type: 'Polygon', id: '35002', arcs: [] }, { type: 'Polygon', id: '35002', arcs: [[]] }, null),
      'no-municipalities',
    ],
    ['other codes only', municipalities({ type: 'Polygon', id: '30000', arcs: [[0, 1]] }), 'no-municipalities'],
    [
      'names of JavaScript',
      JSON.parse('{"type":"Topology","arcs":[],"objects":{"__proto__":{"geometries":[]},"constructor":1}}'),
      'no-municipalities',
    ],
  ])('is refused: %s', (_, content, refusal) => {
    expect(drawBoundaries(content, extent)).toEqual({ ok: false, refusal });
  });
});
