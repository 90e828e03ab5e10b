import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Mandate } from '../members/mandate.ts';
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

/**
 * A member called to one case. `mandate` and `restricted` keep on what they were called and said whether they come; what
 * they may be told is decided by the mandate they have when they ask.
 */
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
