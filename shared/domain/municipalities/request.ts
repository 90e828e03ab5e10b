import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { Contact, IsoInstant, Nis } from '../fields.ts';

export const RequestState = z.enum(['open', 'verified', 'dismissed']);
export type RequestState = z.infer<typeof RequestState>;

/** A municipality asks to be invited, through the public form; the Region verifies who asked. */
export const InvitationRequest = z.strictObject({
  requestId: z.string(),
  nis: Nis,
  contact: Contact,
  requestedAt: IsoInstant,
  state: RequestState,
});
export type InvitationRequest = z.infer<typeof InvitationRequest>;

/** Verifies or dismisses an open request. Refuses one that is settled already. */
export const settleRequest = (request: InvitationRequest, state: 'verified' | 'dismissed'): Result<InvitationRequest, 'request-settled'> =>
  request.state === 'open' ? ok({ ...request, state }) : problem('request-settled');
