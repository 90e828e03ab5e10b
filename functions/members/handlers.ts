import { members } from '../../shared/contract/members.ts';
import { implement } from '../runtime/dispatch.ts';
import { add } from './add.ts';
import { advise } from './advise.ts';
import { changeMandate } from './change-mandate.ts';
import { list } from './list.ts';
import { remove } from './remove.ts';
import { renewAccess } from './renew-access.ts';

export const handlers = implement(members, { list, advise, add, changeMandate, renewAccess, remove });
