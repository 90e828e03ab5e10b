import { type Situation, decide, visible } from '../access/decide.ts';
import type { Action } from '../access/action.ts';
import type { CaseRelation, CaseStanding } from '../access/case-standing.ts';
import type { Information } from '../access/information.ts';
import type { Mark } from '../access/mark.ts';
import { marksOf } from '../members/mandate-marks.ts';
import type { Purpose } from '../audit/purpose.ts';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { CaseFacts } from './case.ts';
import { type ConsultationFacts, isOpenFor } from './consultation.ts';
import type { InvitationFacts } from './invitation.ts';
import { type Asker, relationTo, standingFor } from './standing.ts';
import { isRecused } from './recusal.ts';
import { isAgreed } from './second-person.ts';

/** What of a case says who may see what of it; a whole case has it, and so has its line in the list. */
export type Outline = {
  readonly facts: Pick<CaseFacts, 'state' | 'residence' | 'managerId' | 'recusals' | 'locksAfter' | 'minor' | 'disclosure' | 'eraseAfter'>;
  readonly seat: string;
  readonly invitations: readonly Pick<InvitationFacts, 'memberId' | 'state'>[];
  readonly consultations: readonly Pick<ConsultationFacts, 'state' | 'invited' | 'opensOn' | 'opensUntil' | 'withIdentity'>[];
  readonly contributors: readonly string[];
};

/** Somebody who asks, or would: in which of their places, and, where that is known, who that is. */
type Looker = Omit<Asker, 'sub'> & Partial<Pick<Asker, 'sub'>>;

/** On which day, and what for. */
export type Occasion = { readonly today: string; readonly purpose: Purpose };

/** The name stays away until two agreed, and also afterwards from who is called to a consultation without it alone. */
const isUndisclosed = (asker: Looker, { facts, consultations }: Outline, today: string): boolean => {
  const called = consultations.filter((one) => isOpenFor(one, asker.memberId, today));
  return !isAgreed(facts.disclosure) || (called.length > 0 && called.every(({ withIdentity }) => !withIdentity));
};

const marksFor = (asker: Looker, outline: Outline, today: string): readonly Mark[] => {
  const { facts } = outline;
  return [
    ...marksOf(asker, today),
    ...(isRecused(facts, asker) ? (['ownInterest'] as const) : []),
    ...(facts.minor ? (['minor'] as const) : []),
    ...(isUndisclosed(asker, outline, today) ? (['undisclosed'] as const) : []),
    ...(facts.eraseAfter !== undefined && today > facts.eraseAfter ? (['expired'] as const) : []),
  ];
};

/** A situation that is about one case. */
export type CaseSituation = Situation & { readonly relation: CaseRelation; readonly standing: CaseStanding };

/** Where somebody stands to a case on a day, for what they say they want it for: what the decision table is asked with. */
export const situationOf = (asker: Looker, outline: Outline, { today, purpose }: Occasion): CaseSituation => ({
  role: asker.role,
  relation: relationTo(asker, outline),
  standing: standingFor(asker, outline, today),
  marks: marksFor(asker, outline, today),
  purpose,
});

/** True where somebody may not even know that there is such a case: it answers as one that does not exist. */
export const isUnknownTo = (situation: Situation): boolean => visible({ ...situation, purpose: 'followUp' }, 'cases.read').size === 0;

type CaseRefusal = 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed';

const refusalOf = (situation: Situation): CaseRefusal => {
  if (isUnknownTo(situation)) return 'resource-not-found';
  if (situation.standing === 'locked') return 'case-locked';
  return situation.standing === 'closed' || situation.standing === 'transferred' ? 'case-closed' : 'permission-missing';
};

const live = { standing: 'listed' } as const;

/** Asks the table for one act upon a case. Who may not know of it hears `resource-not-found`, and who could if the case were open, why it is not. */
export const allow = (situation: Situation, action: Action, information?: Information): Result<undefined, CaseRefusal> => {
  const asked = information === undefined ? { action } : { action, information };
  if (decide({ ...situation, ...asked }).permit) return ok(undefined);
  const refusal = refusalOf(situation);
  const wouldBe = decide({ ...situation, ...live, ...asked }).permit;
  return problem(refusal === 'resource-not-found' || wouldBe ? refusal : 'permission-missing');
};
