import { spendNight } from '../../functions/cells/spend-night.ts';
import type { Publish } from '../../functions/runtime/bus.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { Platform } from './platform.ts';

type Night = { readonly today?: string; readonly region?: RegionId; readonly publish?: Publish };

/** Spends the night of a day, as the schedule does. */
export const nightOf = async (
  { table, place }: Pick<Platform, 'table' | 'place'>,
  { today = place().today, region = 'flanders', publish = async () => {} }: Night = {},
): Promise<void> => {
  const { newId } = place();
  await spendNight({ table, region, publish, today: () => today, now: () => `${today}T02:00:00.000Z`, newId });
};
