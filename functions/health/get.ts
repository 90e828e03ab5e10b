import type { health } from '../../shared/contract/register.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof health, 'get'> = async (_, { tenant }) => ok({ status: 'UP', tenant });
