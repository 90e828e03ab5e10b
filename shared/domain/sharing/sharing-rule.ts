import * as z from 'zod';
import { Secrecy } from '../cases/contribution.ts';
import { LegalGround } from '../settings/legal-ground.ts';

/**
 * Where something would be said. `emergency`: immediate danger, by telephone. `signal`: to the coordinator. `consultation`:
 * as a contribution to a convened consultation. `outside`: anywhere else, to a colleague as to a friend. `feedback`: to
 * police who are not of the cell.
 */
export const SharingSituation = z.enum(['emergency', 'signal', 'consultation', 'outside', 'feedback']);
export type SharingSituation = z.infer<typeof SharingSituation>;

/** On what a member speaks: one of the trio needs no mandate, a partner has one in force (`mandated`), or none is known (`restricted`). */
export const SharingStanding = z.enum(['trio', 'mandated', 'restricted']);
export type SharingStanding = z.infer<typeof SharingStanding>;

const SharingReason = z.enum([
  'dangerGoesByTelephone',
  'signalIsTested',
  'secretNeedsConsultation',
  'consultationIsKnown',
  'rightToSpeak',
  'secretStaysWithAuthor',
  'mandateMissing',
  'nobodyLearnsWhoIsDiscussed',
  'allMustAgree',
  'feedbackHoldsNoSecret',
]);

const SharingCondition = z.enum([
  'callFirst',
  'onlyToAvert',
  'ownRulesOfSecrecy',
  'seenYourself',
  'onlyWhatIsNeeded',
  'noConvictions',
  'nothingClassified',
  'convened',
  'audienceSeen',
  'spokenOnly',
  'clearanceValid',
  'nothingOfTheCase',
  'everybodyAgrees',
]);
export type SharingCondition = z.infer<typeof SharingCondition>;

/** What a rule rests on: a text of the legal frame, another one, or the promise of this platform (`platform`). */
export const SharingSourceId = z.enum(['localCellsLaw', 'caseConsultation', 'professionalSecrecy', 'consensusOnFeedback', 'platform']);
export type SharingSourceId = z.infer<typeof SharingSourceId>;

/** The text itself, by its name in each language, and where to read it or an official word about it. */
export const SharingSource = LegalGround.pick({ titles: true, url: true }).extend({ id: SharingSourceId });
export type SharingSource = z.infer<typeof SharingSource>;

/** May, may if every condition is met, or may not: with the reason, and what it rests on. Silence is always free. */
export const SharingRule = z.strictObject({
  situation: SharingSituation,
  secrecy: Secrecy,
  verdict: z.enum(['may', 'mayIf', 'mayNot']),
  reason: SharingReason,
  source: SharingSourceId,
  conditions: z.array(SharingCondition),
});
export type SharingRule = z.infer<typeof SharingRule>;
