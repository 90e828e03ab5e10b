import * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

/** The path of a sheet: everybody who took part must agree, and one objection stops it (Constitutional Court 52/2021). `relent`: it stays stopped, but no longer keeps a new one away. */
export const feedbackTransitions = {
  proposed: { agree: 'proposed', agreeAsLast: 'agreed', object: 'stopped', withdraw: 'stopped' },
  agreed: { agreeAsLast: 'agreed', object: 'stopped', withdraw: 'stopped', hand: 'handed' },
  stopped: { relent: 'stopped' },
  handed: {},
} as const;

export const FeedbackState = z.enum(['proposed', 'agreed', 'stopped', 'handed']);
export type FeedbackState = z.infer<typeof FeedbackState>;

export type FeedbackEvent = 'agree' | 'agreeAsLast' | 'object' | 'relent' | 'withdraw' | 'hand';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextFeedbackState = (state: FeedbackState, event: FeedbackEvent): FeedbackState | undefined => {
  const arrows: Partial<Record<FeedbackEvent, FeedbackState>> = feedbackTransitions[state];
  return arrows[event];
};

/** `by`: who answered in the place of one who left the cell. */
export const FeedbackAnswer = z.strictObject({ memberId: Id, agrees: z.boolean(), at: IsoInstant, by: Id.optional() });

/** A sheet for police outside the cell. `participants`: everybody who attended or contributed, each of whom must agree. */
export const FeedbackFacts = z.strictObject({
  feedbackId: Id,
  caseId: Id,
  subjectId: Id,
  meetingId: Id,
  /** Whose data protection officer is told when it is handed over. */
  residence: Nis,
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
export type FeedbackLine = z.infer<typeof FeedbackLine>;
export const FeedbackContent = z.strictObject({ lines: z.array(FeedbackLine).min(1).max(30) });

export type Feedback = FeedbackFacts & z.infer<typeof FeedbackContent>;

/**
 * Why a line may not go to police outside the cell. `unknown`: its source is none that who proposes it heard there. `secret`:
 * under professional secrecy, or shared with those at the table alone. `over`: its source was taken back, or its term is over.
 * `minor`: of a minor, nothing but a decision. `audience`: somebody who must agree was not to hear its source. `undecided`: no
 * decision of that consultation stands.
 */
export const FeedbackRefusal = z.enum(['unknown', 'secret', 'over', 'minor', 'audience', 'undecided']);
export type FeedbackRefusal = z.infer<typeof FeedbackRefusal>;
