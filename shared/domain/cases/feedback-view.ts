import * as z from 'zod';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';
import { FeedbackAnswer, FeedbackFacts, FeedbackLine, FeedbackRefusal } from './feedback.ts';

/** A line that would not pass any more has no text, for nobody; who leads the case is told why. */
export const FeedbackLineView = FeedbackLine.extend({ text: Narrative.optional(), refusal: FeedbackRefusal.optional() });

/** A sheet as the asker sees it: `own`, of who took part, is the answer they gave; who else answered what is for who leads the case. */
export const FeedbackView = FeedbackFacts.omit({ caseId: true, subjectId: true, residence: true })
  .partial({ proposedBy: true, participants: true, answers: true })
  .extend({
    own: FeedbackAnswer.omit({ memberId: true, by: true }).partial().optional(),
    /** Who left the cell, and for whom the asker answers with their own answer. */
    inPlaceOf: z.array(Attendee).optional(),
    /** Of those who took part, who left the cell, and who answers for them, or did; for who leads the case. */
    answeredFor: z.array(z.strictObject({ memberId: Id, by: z.array(Attendee) })).optional(),
    lines: z.array(FeedbackLineView).max(30).optional(),
  });
export type FeedbackView = z.infer<typeof FeedbackView>;
export type FeedbackLineView = z.infer<typeof FeedbackLineView>;
