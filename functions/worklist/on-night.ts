import { RegionId } from '../../shared/domain/tenants.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { spendNight } from './spend-night.ts';

const around = surroundings();

/** Every night. */
export const handler = (): Promise<void> => spendNight({ ...around, region: RegionId.parse(around.tenant) });
