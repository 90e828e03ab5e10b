import { breakGlass } from '../../shared/contract/break-glass.ts';
import { implement } from '../runtime/dispatch.ts';
import { get } from './get.ts';
import { open } from './open.ts';
import { list, review } from './review.ts';

export const handlers = implement(breakGlass, { open, get, list, review });
