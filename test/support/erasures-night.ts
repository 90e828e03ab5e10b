import { spendNight } from '../../functions/erasures/spend-night.ts';
import type { Platform } from './platform.ts';

/** Spends the night of a day as the schedule of erasures does; `around`: other tables than those of the platform. */
export const erasuresNightOf = async (
  { table, vault, place }: Pick<Platform, 'table' | 'vault' | 'place'>,
  today = place().today,
): Promise<void> => {
  const { newId } = place();
  await spendNight({ table, vault, region: 'flanders', today: () => today, now: () => `${today}T02:00:00.000Z`, newId });
};
