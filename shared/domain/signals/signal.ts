import * as z from 'zod';
import { TwoPeople } from '../cases/two-people.ts';
import { IsoDate, IsoInstant, Nis } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

/** The path of a signal, drawn and enforced by the same table: stage → event → next stage. */
export const signalTransitions = {
  reported: { findInScope: 'inScope', findOutOfScope: 'notTakenUp', withdraw: 'withdrawn', termOver: 'expired' },
  inScope: { list: 'listed', decline: 'notTakenUp', termOver: 'expired' },
  listed: {},
  notTakenUp: {},
  withdrawn: {},
  expired: {},
} as const;

export const SignalStage = z.enum(['reported', 'inScope', 'listed', 'notTakenUp', 'withdrawn', 'expired']);
export type SignalStage = z.infer<typeof SignalStage>;

/** What can be said of a signal without a word of it. What was dropped keeps only this, until its note goes. */
export const SignalFacts = z.strictObject({
  signalId: Id,
  cellId: Id,
  /** Whose key seals it: the person concerned. */
  subjectId: Id,
  stage: SignalStage,
  /** Where the person lives, as far as the reporter knows: that mayor decides whether to list it. */
  residence: Nis,
  reportedAt: IsoInstant,
  /** The reporter is known to the coordinator alone, and to the mayor on request. */
  anonymous: z.boolean(),
  /** Lifting that takes two people, the reporter's consent aside. */
  naming: TwoPeople.optional(),
  testedAt: IsoInstant.optional(),
  decidedAt: IsoInstant.optional(),
  /** The case it was listed as, or taken up in. */
  caseId: Id.optional(),
  /** An undecided signal does not exist after this day (setting `rawSignalDays`). */
  expiresOn: IsoDate.optional(),
});
export type SignalFacts = z.infer<typeof SignalFacts>;

/** The test of scope (prevention of terrorist offences, signs of radicalisation) and proportionality, with written reasons (law of 30 July 2018, art. 3). */
export const ScopeTest = z.strictObject({
  inScope: z.boolean(),
  proportionate: z.boolean(),
  scopeReasons: Narrative,
  proportionalityReasons: Narrative,
});
export type ScopeTest = z.infer<typeof ScopeTest>;

/** What was told: observations, never a judgement, and as little as is needed. */
export const SignalContent = z.strictObject({
  reporter: Attendee,
  observation: Narrative.optional(),
  /** Whom it is about, in the reporter's words; may be left out until it is needed. */
  person: Narrative.optional(),
  test: ScopeTest.optional(),
});
export type SignalContent = z.infer<typeof SignalContent>;

export type Signal = SignalFacts & SignalContent;

type SignalEvent = 'findInScope' | 'findOutOfScope' | 'withdraw' | 'list' | 'decline' | 'termOver';

/** The stage an event leads to, or `undefined` where the table has no such arrow. */
export const nextStage = (stage: SignalStage, event: SignalEvent): SignalStage | undefined => {
  const arrows: Partial<Record<SignalEvent, SignalStage>> = signalTransitions[stage];
  return arrows[event];
};

/** True once the term of a signal nobody decided on is over: it is not there any more, and the night erases it. */
export const isSignalOver = ({ stage, expiresOn }: Pick<SignalFacts, 'stage' | 'expiresOn'>, today: string): boolean =>
  nextStage(stage, 'termOver') !== undefined && expiresOn !== undefined && today > expiresOn;
