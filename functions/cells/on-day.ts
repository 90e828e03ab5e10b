import * as z from 'zod';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openBus } from '../runtime/bus.ts';
import { surroundings } from '../runtime/serve-surroundings.ts';
import { spendNight } from './spend-night.ts';

const around = surroundings();
const night = { ...around, region: RegionId.parse(around.tenant), publish: openBus(z.string().parse(around.environment.BUS)) };

/** Every night. */
export const handler = (): Promise<void> => spendNight(night);
