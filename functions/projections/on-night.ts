import * as z from 'zod';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openSigner } from '../runtime/audit-signer.ts';
import { openWitness } from '../runtime/audit-witness.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { spendNight } from './spend-night.ts';

const around = surroundings();
const signer = openSigner(z.string().parse(around.environment.AUDIT_KEY));
const witness = openWitness(z.string().parse(around.environment.AUDIT_BUCKET));

/** Every night. */
export const handler = (): Promise<void> => spendNight({ ...around, region: RegionId.parse(around.tenant), signer, witness });
