import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';
import { TwoPeople } from './two-people.ts';

/** The path of an invitation to a case: one of mayor and coordinator proposes, the other approves. */
export const invitationTransitions = {
  proposed: { approve: 'invited', end: 'ended' },
  invited: { accept: 'accepted', refuse: 'refused', end: 'ended' },
  accepted: { refuse: 'refused', end: 'ended' },
  refused: { propose: 'proposed' },
  ended: { propose: 'proposed' },
} as const;

export const InvitationState = z.enum(['proposed', 'invited', 'accepted', 'refused', 'ended']);
export type InvitationState = z.infer<typeof InvitationState>;

type InvitationEvent = 'approve' | 'accept' | 'refuse' | 'end' | 'propose';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextInvitationState = (state: InvitationState, event: InvitationEvent): InvitationState | undefined => {
  const arrows: Partial<Record<InvitationEvent, InvitationState>> = invitationTransitions[state];
  return arrows[event];
};

/** On what somebody may be told of a case, as it was when they were called: a partner's legal basis, a police member's clearance. */
export const Mandate = z.strictObject({
  entity: z.string().max(60).optional(),
  legalBasis: z.string().max(60).optional(),
  /** Of a police member: the last day of the clearance the cell knows of. */
  clearedUntil: IsoDate.optional(),
});
export type Mandate = z.infer<typeof Mandate>;

/** A member called to one case. `restricted`: without a legal basis in force when called, so no secrets reach them. */
export const InvitationFacts = z.strictObject({
  ...Attendee.shape,
  ...TwoPeople.shape,
  caseId: Id,
  subjectId: Id,
  state: InvitationState,
  restricted: z.boolean(),
  mandate: Mandate,
  answeredAt: IsoInstant.optional(),
});
export type InvitationFacts = z.infer<typeof InvitationFacts>;

/** What they are called for, and why they would not come: a service may refuse to take part, with reasons to the mayor. */
export const InvitationContent = z.strictObject({ purpose: Narrative, refusal: Narrative.optional() });

export type Invitation = InvitationFacts & z.infer<typeof InvitationContent>;
