import { processFacts } from '../../shared/contract/process-facts.ts';
import { implement } from '../runtime/dispatch.ts';
import { list } from './list.ts';

export const handlers = implement(processFacts, { list });
