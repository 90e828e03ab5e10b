import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

export const FeedbackState = z.enum(['proposed', 'agreed', 'stopped', 'handed']);

export const FeedbackAnswer = z.strictObject({ memberId: Id, agrees: z.boolean(), at: IsoInstant });

/** A sheet for police outside the cell. `participants`: everybody who attended or contributed, each of whom must agree. */
export const FeedbackFacts = z.strictObject({
  feedbackId: Id,
  caseId: Id,
  subjectId: Id,
  meetingId: Id,
  proposedBy: Id,
  proposedAt: IsoInstant,
  participants: z.array(Attendee).min(1).max(60),
  answers: z.array(FeedbackAnswer).max(60),
  state: FeedbackState,
  handedAt: IsoInstant.optional(),
});
export type FeedbackFacts = z.infer<typeof FeedbackFacts>;

/** Each line says where it comes from, so that secrecy can be screened; `decision`: from what the cell itself decided. */
export const FeedbackLine = z.strictObject({ text: Narrative, from: z.union([z.literal('decision'), Id]) });
export const FeedbackContent = z.strictObject({ lines: z.array(FeedbackLine).min(1).max(30) });

export type Feedback = FeedbackFacts & z.infer<typeof FeedbackContent>;
