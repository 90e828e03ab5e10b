import type { Point } from './geometry.ts';

// Lambert's conformal conic on a sphere (Snyder 1987, eq. 15-1 to 15-5), with the parallels and the origin of Belgian Lambert 2008.
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const [south, north] = [radians(49.8333), radians(51.1667)];
const [middle, origin] = [radians(4.3592), radians(50.7978)];

const conic = (lat: number): number => Math.tan(Math.PI / 4 + lat / 2);
const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(conic(north) / conic(south));
const f = (Math.cos(south) * conic(south) ** n) / n;
const radius = (lat: number): number => (6371 * f) / conic(lat) ** n;

/** Where a place (degrees, WGS84) lies on the plane of the map: kilometres to the east and to the south of Brussels. */
export const project = (lon: number, lat: number): Point => {
  const [angle, length] = [n * (radians(lon) - middle), radius(radians(lat))];
  return [length * Math.sin(angle), length * Math.cos(angle) - radius(origin)];
};
