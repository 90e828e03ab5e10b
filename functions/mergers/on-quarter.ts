import { RegionId } from '../../shared/domain/tenants.ts';
import { lockedVault } from '../../shared/data/vault/keyring.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { openVault } from '../runtime/serve-vault.ts';
import { executeDue } from './execute.ts';

const around = surroundings();
const { vault = lockedVault } = openVault(around.environment);

/** Every quarter of an hour. */
export const handler = (): Promise<void> => executeDue({ ...around, region: RegionId.parse(around.tenant), vault });
