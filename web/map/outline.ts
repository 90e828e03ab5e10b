import type { Ring } from './geometry.ts';
import places from './outline.json' with { type: 'json' };
import { project } from './projection.ts';

/** Belgium on the plane of the map. */
export const outline: Ring = places.map(([lon = 0, lat = 0]) => project(lon, lat));
