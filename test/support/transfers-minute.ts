import { carryOut } from '../../functions/transfers/carry-out.ts';
import type { Platform } from './platform.ts';

/** Carries transfers out as the schedule does each minute; `around`: other tables than those of the platform; `at`: the hour of the day. */
export const transfersMinuteOf = async (
  { table, vault, place }: Pick<Platform, 'table' | 'vault' | 'place'>,
  at = '11:00:00.000',
): Promise<void> => {
  const { newId, today } = place();
  await carryOut({ table, vault, region: 'flanders', today: () => today, now: () => `${today}T${at}Z`, newId });
};
