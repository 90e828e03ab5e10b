import { executeDue } from '../../../functions/mergers/execute.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import type { Platform } from '../platform.ts';

type Around = Pick<Platform, 'table' | 'vault' | 'place'>;

/** Executes what is due, as the schedule does each quarter of an hour; `around`: other tables than those of the platform. */
export const executeOf = async ({ table, vault, place }: Around, region: RegionId = 'flanders', at = '00:15:00.000'): Promise<void> => {
  const { newId, today } = place();
  await executeDue({ table, vault, region, today: () => today, now: () => `${today}T${at}Z`, newId });
};
