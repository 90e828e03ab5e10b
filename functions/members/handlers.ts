import { members } from '../../shared/contract/members.ts';
import { implement } from '../runtime/dispatch.ts';
import { add } from './add.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';

export const handlers = implement(members, { list, add, remove });
