import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative, NarrativeLine } from '../narrative.ts';

/**
 * `none`: ordinary information. `sharedInMeeting`: a secret shared with who attends this consultation, and nobody later.
 * `professionalSecrecy`: kept by its author, who may speak of it at the table and hand over nothing (Criminal Code, art. 458).
 */
export const Secrecy = z.enum(['none', 'sharedInMeeting', 'professionalSecrecy']);
export type Secrecy = z.infer<typeof Secrecy>;

/** The path of a contribution: silence is the default, and what was said can be limited or taken back. */
export const contributionTransitions = {
  given: { limit: 'limited', withdraw: 'withdrawn' },
  limited: { limit: 'limited', withdraw: 'withdrawn' },
  withdrawn: {},
} as const;

export const ContributionState = z.enum(['given', 'limited', 'withdrawn']);

/** What a member brings to one consultation, and exactly who may see it. */
export const ContributionFacts = z.strictObject({
  contributionId: Id,
  caseId: Id,
  subjectId: Id,
  meetingId: Id,
  author: Attendee,
  secrecy: Secrecy,
  /** The members who may see it, shown to the author before sending; can only shrink. */
  audience: z.array(Id).max(60),
  state: ContributionState,
  givenAt: IsoInstant,
  /** Nobody but its author sees it after this day. */
  expiresOn: IsoDate,
});
export type ContributionFacts = z.infer<typeof ContributionFacts>;

/** `source`: how the author knows. Empty once withdrawn. */
export const ContributionContent = z.strictObject({
  text: Narrative.optional(),
  source: NarrativeLine.optional(),
  purpose: NarrativeLine.optional(),
});

export type Contribution = ContributionFacts & z.infer<typeof ContributionContent>;
