import type { Municipality } from '../register/municipality.ts';
import type { RegionId } from '../tenants.ts';

/** What a read model covers: one Region, or the country. */
export type Extent = RegionId | 'be';

/** Whether a municipality lies in the extent. */
export const inExtent =
  (extent: Extent) =>
  ({ region }: Municipality): boolean =>
    extent === 'be' || region === extent;
