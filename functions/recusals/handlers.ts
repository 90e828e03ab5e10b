import { recusals } from '../../shared/contract/recusals.ts';
import { implement } from '../runtime/dispatch.ts';
import { list } from './list.ts';
import { declare, lift } from './settle.ts';

export const handlers = implement(recusals, { declare, list, lift });
