import { memberships } from '../../shared/contract/memberships.ts';
import { implement } from '../runtime/dispatch.ts';
import { list } from './list.ts';
import { switchTo } from './switch.ts';

export const handlers = implement(memberships, { list, switch: switchTo });
