import { portal } from '../../shared/contract/portal.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';

export const handlers = implement(portal, { get });
