import type { Secrecy } from '../cases/contribution.ts';
import type { CellRole } from '../access/roles.ts';
import type { SharingCondition, SharingRule, SharingSituation, SharingStanding } from './sharing-rule.ts';

/** A row answers whoever meets its columns; an absent column means all there is. */
export type SharingRow = Pick<SharingRule, 'situation' | 'verdict' | 'reason' | 'source'> & {
  readonly conditions: readonly SharingCondition[];
  readonly secrecies?: readonly Secrecy[];
  readonly standings?: readonly SharingStanding[];
};

const none = { secrecies: ['none'] } as const;
const secret = { secrecies: ['sharedInMeeting', 'professionalSecrecy'] } as const;
const mandated = { standings: ['trio', 'mandated'] } as const;
const mayNot = { verdict: 'mayNot', conditions: [] } as const;

/** Immediate danger goes by telephone to the police; what is kept is that it happened (product.md, "What the law demands"). */
const emergency: readonly SharingRow[] = [
  { situation: 'emergency', ...none, verdict: 'may', reason: 'dangerGoesByTelephone', source: 'platform', conditions: ['callFirst'] },
  {
    situation: 'emergency',
    ...secret,
    verdict: 'mayIf',
    reason: 'dangerGoesByTelephone',
    source: 'platform',
    // what a profession lets its members say in need is for that profession to tell: no text of the cells settles it
    conditions: ['callFirst', 'onlyToAvert', 'ownRulesOfSecrecy'],
  },
];

/** Any member brings a signal, without a mandate too; it is no consultation, so no secret belongs in it (law of 30 July 2018, art. 3). */
const signal: readonly SharingRow[] = [
  {
    situation: 'signal',
    ...none,
    verdict: 'mayIf',
    reason: 'signalIsTested',
    source: 'localCellsLaw',
    conditions: ['seenYourself', 'onlyWhatIsNeeded', 'noConvictions'],
  },
  { situation: 'signal', ...secret, ...mayNot, reason: 'secretNeedsConsultation', source: 'caseConsultation' },
];

/** Case consultation permits speaking of a secret, to who is mandated, and never obliges (Criminal Code, art. 458ter). */
const consultation: readonly SharingRow[] = [
  {
    situation: 'consultation',
    ...none,
    verdict: 'mayIf',
    reason: 'consultationIsKnown',
    source: 'caseConsultation',
    conditions: ['convened', 'audienceSeen', 'onlyWhatIsNeeded', 'noConvictions'],
  },
  {
    situation: 'consultation',
    secrecies: ['sharedInMeeting'],
    ...mandated,
    verdict: 'mayIf',
    reason: 'rightToSpeak',
    source: 'caseConsultation',
    conditions: ['convened', 'audienceSeen', 'onlyWhatIsNeeded', 'noConvictions'],
  },
  {
    situation: 'consultation',
    secrecies: ['professionalSecrecy'],
    ...mandated,
    verdict: 'mayIf',
    reason: 'secretStaysWithAuthor',
    source: 'professionalSecrecy',
    conditions: ['convened', 'spokenOnly', 'onlyWhatIsNeeded', 'noConvictions'],
  },
  { situation: 'consultation', ...secret, standings: ['restricted'], ...mayNot, reason: 'mandateMissing', source: 'localCellsLaw' },
];

/** Outside a meeting nobody learns that somebody is or is not discussed (product.md, "Never"). */
const outside: readonly SharingRow[] = [
  {
    situation: 'outside',
    ...none,
    verdict: 'mayIf',
    reason: 'nobodyLearnsWhoIsDiscussed',
    source: 'platform',
    conditions: ['nothingOfTheCase', 'onlyWhatIsNeeded'],
  },
  { situation: 'outside', ...secret, ...mayNot, reason: 'secretNeedsConsultation', source: 'caseConsultation' },
];

/** To police outside the cell goes only what all who took part agree to, and no secret (Constitutional Court 52/2021). */
const feedback: readonly SharingRow[] = [
  {
    situation: 'feedback',
    ...none,
    verdict: 'mayIf',
    reason: 'allMustAgree',
    source: 'consensusOnFeedback',
    conditions: ['everybodyAgrees', 'onlyWhatIsNeeded'],
  },
  { situation: 'feedback', ...secret, ...mayNot, reason: 'feedbackHoldsNoSecret', source: 'consensusOnFeedback' },
];

export const sharingTable: readonly SharingRow[] = [...emergency, ...signal, ...consultation, ...outside, ...feedback];

/** What a role must heed besides, wherever the table lets it speak in that situation. */
type RoleCondition = { readonly role: CellRole; readonly situations: readonly SharingSituation[]; readonly condition: SharingCondition };

/** Nothing of the common database and nothing classified comes to the table, and police speaks there under a valid clearance. */
export const roleConditions: readonly RoleCondition[] = [
  { role: 'police', situations: ['consultation'], condition: 'clearanceValid' },
  { role: 'police', situations: ['signal', 'consultation', 'outside', 'feedback'], condition: 'nothingClassified' },
];
