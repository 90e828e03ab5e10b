import { RegionId } from '../../shared/domain/tenants.ts';
import { lockedVault } from '../../shared/data/vault/keyring.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { openVault } from '../runtime/serve-vault.ts';
import { spendNight } from './spend-night.ts';

const around = surroundings();
const { vault = lockedVault } = openVault(around.environment);

/** Every night. */
export const handler = (): Promise<void> => spendNight({ ...around, region: RegionId.parse(around.tenant), vault });
