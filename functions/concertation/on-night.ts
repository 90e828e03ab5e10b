import * as z from 'zod';
import { tenantData } from '../../shared/data/tenant.ts';
import { openBus } from '../runtime/bus.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { tellAgain } from './tell-again.ts';

const around = surroundings();
const publish = openBus(z.string().parse(around.environment.OWN_BUS));

/** Every night. */
export const handler = (): Promise<void> => tellAgain({ ...around, data: tenantData(around.table, around.tenant), publish });
