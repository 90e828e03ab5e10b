import { health } from '../../shared/contract/register.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';

export const handlers = implement(health, { get });
