import { invitationRequests } from '../../shared/contract/municipalities.ts';
import { implement } from '../runtime/dispatch.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { dismiss, verify } from './settle.ts';

export const handlers = implement(invitationRequests, { create, list, verify, dismiss });
