import { registrations } from '../../shared/contract/registrations.ts';
import { implement } from '../runtime/dispatch.ts';
import { claim } from './claim.ts';
import { declare } from './declare.ts';
import { get } from './get.ts';
import { remind } from './remind.ts';
import { save } from './save.ts';
import { sign } from './sign.ts';
import { stateNone } from './state-none.ts';

export const handlers = implement(registrations, { get, claim, save, sign, remind, declare, stateNone });
