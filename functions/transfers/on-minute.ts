import { RegionId } from '../../shared/domain/tenants.ts';
import { lockedVault } from '../../shared/data/vault/keyring.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { openVault } from '../runtime/serve-vault.ts';
import { carryOut } from './carry-out.ts';

const around = surroundings();
const { vault = lockedVault } = openVault(around.environment);

/** Every minute. */
export const handler = (): Promise<void> => carryOut({ ...around, region: RegionId.parse(around.tenant), vault });
