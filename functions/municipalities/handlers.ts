import { municipalities } from '../../shared/contract/municipalities.ts';
import { implement } from '../runtime/dispatch.ts';
import { ask } from './ask.ts';
import { confirmMayor } from './confirm-mayor.ts';
import { get } from './get.ts';
import { invite } from './invite.ts';
import { list } from './list.ts';
import { remind } from './remind.ts';

export const handlers = implement(municipalities, { list, get, invite, remind, ask, confirmMayor });
