import { worklist } from '../../shared/contract/worklist.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';

export const handlers = implement(worklist, { get });
