import { spendNight } from '../../functions/worklist/spend-night.ts';
import type { Platform } from './platform.ts';

/** Spends the night of a day as the schedule of reminders does; `table`: another than that of the platform. */
export const worklistNightOf = async ({ table, place }: Pick<Platform, 'table' | 'place'>, today = place().today): Promise<void> => {
  const { newId } = place();
  await spendNight({ table, region: 'flanders', today: () => today, now: () => `${today}T02:00:00.000Z`, newId });
};
