import { join } from 'node:path';

/** Where the platform of the run finds the boundaries that somebody gave it. */
export const boundariesFile = (dataFolder: string): string => join(dataFolder, 'boundaries.topojson');

/** Two squares in the west that share a side, by arcs as TopoJSON has them. */
export const drawnInFile = ['35002', '35013'] as const;

/** A file as a person may give it: two municipalities of today, by code as text and as number, and a province, which the map leaves out. */
export const smallTopology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [2.9, 51.2] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
    [
      [10, 0],
      [-10, 0],
      [0, 10],
      [10, 0],
    ],
  ],
  objects: {
    provinces: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '30000', arcs: [[0, 1]] }] },
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '35002', arcs: [[0, 1]] },
        { type: 'Polygon', id: 35013, arcs: [[-1, 2]] },
      ],
    },
  },
};
