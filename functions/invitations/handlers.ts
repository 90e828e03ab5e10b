import { invitations } from '../../shared/contract/invitations.ts';
import { implement } from '../runtime/dispatch.ts';
import { list } from './list.ts';
import { propose } from './propose.ts';
import { answer, approve, end } from './settle.ts';

export const handlers = implement(invitations, { list, propose, approve, answer, end });
