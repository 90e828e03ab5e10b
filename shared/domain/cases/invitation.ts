import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

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

/** A member called to one case. `restricted`: without a legal basis in force, so no secrets reach them. */
export const InvitationFacts = z.strictObject({
  ...Attendee.shape,
  caseId: Id,
  subjectId: Id,
  state: InvitationState,
  restricted: z.boolean(),
  proposedBy: Id,
  proposedAt: IsoInstant,
  approvedBy: Id.optional(),
  approvedAt: IsoInstant.optional(),
  answeredAt: IsoInstant.optional(),
});
export type InvitationFacts = z.infer<typeof InvitationFacts>;

/** What they are called for, and why they would not come: a service may refuse to take part, with reasons to the mayor. */
export const InvitationContent = z.strictObject({ purpose: Narrative, refusal: Narrative.optional() });

export type Invitation = InvitationFacts & z.infer<typeof InvitationContent>;
