import * as z from 'zod';
import { Id } from '../members/attendee.ts';
import { ActionFacts } from './plan.ts';
import { CaseFacts } from './case.ts';
import { ConsultationFacts } from './consultation.ts';
import { FeedbackFacts } from './feedback.ts';
import { InvitationFacts } from './invitation.ts';
import { BreakGlassFacts } from './lookup.ts';

/**
 * A case as the list shows it: what can be said without a word about the person, with everything that waits for somebody.
 * The stream keeps it beside the case; the identity lies in it still sealed, as the case holds it.
 */
export const CaseLine = z.strictObject({
  facts: CaseFacts,
  invitations: z.array(InvitationFacts.pick({ memberId: true, nis: true, role: true, state: true, restricted: true, proposedBy: true })),
  consultations: z.array(
    ConsultationFacts.pick({ meetingId: true, on: true, state: true, invited: true, attended: true, opensAt: true, opensUntil: true }),
  ),
  /** Only those still open. */
  actions: z.array(ActionFacts.pick({ actionId: true, dueOn: true, police: true }).extend({ ownerId: Id })),
  /** Only sheets that wait for an answer. */
  feedback: z.array(FeedbackFacts.pick({ feedbackId: true, state: true }).extend({ waitsFor: z.array(Id) })),
  /** Only those not reviewed yet. */
  brokenGlass: z.array(BreakGlassFacts.pick({ breakGlassId: true, by: true, openedAt: true })),
  /** The identity as it is stored, sealed. */
  sealedIdentity: z.unknown().optional(),
});
export type CaseLine = z.infer<typeof CaseLine>;
