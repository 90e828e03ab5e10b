import { erasures } from '../../shared/contract/erasures.ts';
import { implement } from '../runtime/dispatch.ts';
import { erase } from './erase.ts';
import { list } from './list.ts';

export const handlers = implement(erasures, { list, erase });
