import * as z from 'zod';
import { Id, Seat } from '../members/attendee.ts';
import { ActionFacts } from './plan.ts';
import { CaseFacts } from './case.ts';
import { ConsultationFacts } from './consultation.ts';
import { FeedbackFacts } from './feedback.ts';
import { InvitationFacts } from './invitation.ts';
import { BreakGlassFacts } from './lookup.ts';

/** An item of the table as it is stored, which only opens as what it is. */
const SealedItem = z.strictObject({
  key: z.strictObject({ pk: z.string(), sk: z.string() }),
  version: z.int(),
  schema: z.int(),
  value: z.unknown(),
});

/**
 * A case as the list shows it: what can be said without a word about the person, with everything that waits for somebody.
 * The stream keeps it beside the case; the identity lies in it still sealed, as the case holds it.
 */
export const CaseLine = z.strictObject({
  facts: CaseFacts,
  invitations: z.array(InvitationFacts.omit({ name: true, organisation: true, caseId: true, subjectId: true })),
  consultations: z.array(ConsultationFacts.omit({ caseId: true, subjectId: true, everAttended: true })),
  /** Only those that wait for their owner. */
  actions: z.array(ActionFacts.pick({ actionId: true, dueOn: true, police: true, state: true }).extend({ ownerId: Id })),
  /** Authors, once for each of their contributions that stands. */
  contributors: z.array(Id),
  /** Only sheets that wait for an answer, or to be handed over. */
  feedback: z.array(FeedbackFacts.pick({ feedbackId: true, state: true }).extend({ waitsFor: z.array(Seat) })),
  /** Only those not reviewed yet. */
  brokenGlass: z.array(BreakGlassFacts.pick({ breakGlassId: true, by: true, sub: true, role: true, residence: true, openedAt: true })),
  /** The identity as it is stored, sealed; absent where nobody wrote it down. */
  sealedIdentity: SealedItem.optional(),
});
export type CaseLine = z.infer<typeof CaseLine>;
