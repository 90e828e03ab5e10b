import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Case } from './case.ts';
import { isRecused, type Recused } from './recusal.ts';
import type { TwoPeople } from './two-people.ts';

/** True for what one of two proposed who stepped aside since: it waits for nobody any more. */
export const isOrphaned = (so: TwoPeople, facts: Recused): boolean =>
  so.approvedBy === undefined && isRecused(facts, { memberId: so.proposedBy, sub: so.proposedSub });

type By = { readonly memberId: string; readonly sub: string };

/** Steps aside, and what one proposed that takes two goes too. Nobody does so twice: the case is unknown to them from then on. */
export const recuse = ({ disclosure, erasure, erasureReasons, ...found }: Case, { memberId, sub }: By, at: string): Case => {
  const recusals = [...found.recusals, { memberId, sub, at }];
  return {
    ...found,
    recusals,
    ...(disclosure && !isOrphaned(disclosure, { recusals }) && { disclosure }),
    ...(erasure && !isOrphaned(erasure, { recusals }) && { erasure, ...(erasureReasons !== undefined && { erasureReasons }) }),
  };
};

/** What was a mistake is lifted by who leads the case, never by who stepped aside. Refuses `resource-not-found` where nobody of that id did. */
export const liftRecusal = (facts: Case, memberId: string): Result<Case, 'resource-not-found'> => {
  const recusals = facts.recusals.filter((one) => one.memberId !== memberId);
  return recusals.length === facts.recusals.length ? problem('resource-not-found') : ok({ ...facts, recusals });
};
