import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

export const ConsultationState = z.enum(['convened', 'held', 'cancelled']);

/**
 * A case on the agenda of a meeting: the case consultation of Criminal Code, art. 458ter, with known participants, purpose
 * and modalities. Content is open to who is invited from `opensOn`, so many days before the meeting and never before it is convened,
 * until `opensUntil`, the last day of the review term.
 */
export const ConsultationFacts = z.strictObject({
  caseId: Id,
  subjectId: Id,
  meetingId: Id,
  on: IsoDate,
  state: ConsultationState,
  /** Members called to this item, and who came to it. */
  invited: z.array(Id).max(60),
  attended: z.array(Id).max(60),
  /** Whoever was noted as present at any time: who came can be corrected, who must agree to what is told outside cannot. */
  everAttended: z.array(Id).max(60),
  opensOn: IsoDate,
  opensUntil: IsoDate,
  /** False: this time the person is discussed without a name (staged disclosure). */
  withIdentity: z.boolean(),
  /** From then on nothing more is written of it: its chair approved what was. */
  approvedAt: IsoInstant.optional(),
  approvedBy: Id.optional(),
});
export type ConsultationFacts = z.infer<typeof ConsultationFacts>;

/** How worrying, why and how to handle it: the team's reasons in words, with dissent, and no score. */
export const Assessment = z.strictObject({
  concern: Narrative,
  reasons: Narrative,
  handling: Narrative,
  dissent: z.array(z.strictObject({ memberId: Id, reasons: Narrative })).max(20),
});
export type Assessment = z.infer<typeof Assessment>;

export const ConsultationContent = z.strictObject({
  question: Narrative,
  assessment: Assessment.optional(),
  minutes: Narrative.optional(),
});

export type Consultation = ConsultationFacts & z.infer<typeof ConsultationContent>;

type Opening = Pick<ConsultationFacts, 'state' | 'invited' | 'opensOn' | 'opensUntil'>;

/** True while a consultation is open to a member: called to it, within its term (Criminal Code, art. 458ter: known participants). */
export const isOpenFor = ({ state, invited, opensOn, opensUntil }: Opening, memberId: string, today: string): boolean =>
  state !== 'cancelled' && invited.includes(memberId) && opensOn <= today && today <= opensUntil;
