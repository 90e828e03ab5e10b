import { municipalityData, regionData } from '../../shared/data/repositories.ts';
import { municipalityKept, wholeRegion } from '../../shared/data/scope.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { System } from '../runtime/record.ts';

/** What a stream consumer works with: the whole Region, by nature, and no route, no reader, no network. */
export type Consumer = System & { readonly region: RegionId };

export const dataOf = ({ table, region }: Consumer, nis: string) => municipalityData(table, municipalityKept(region, nis));

export const regionOf = ({ table, region }: Consumer) => regionData(table, wholeRegion(region));

/**
 * Reads and writes anew until nothing changed in between. Every projection works so: it reads the sources as they are
 * now, never as the change showed them, so a repeated, late or reordered change ends in the same state.
 */
export const settle = async (attempt: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 8; tries++) if (await attempt()) return;
  throw new Error('The items kept changing; the stream will bring this change again.');
};
