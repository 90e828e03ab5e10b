import { visible } from '../access/decide.ts';
import type { Information } from '../access/information.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseView } from './case-view.ts';
import type { Seen } from './contributions-for.ts';
import type { Action } from './plan.ts';

/** The goals, and the police's part where the asker may read it; nothing where neither is written for them. */
export const planFor = (
  kinds: ReadonlySet<Information>,
  { plan, policePlan }: Pick<CaseParts, 'plan' | 'policePlan'>,
): CaseView['plan'] => {
  if (!kinds.has('content')) return undefined;
  const police = kinds.has('policePart') ? policePlan : undefined;
  const [last] = [plan, police].flatMap((part) => part ?? []).toSorted((one, other) => (one.changedAt > other.changedAt ? -1 : 1));
  if (last === undefined) return undefined;
  const { changedAt, changedBy } = last;
  return { changedAt, changedBy, goals: plan?.goals ?? [], ...(police && { policePart: police.policePart }) };
};

/** True where somebody may know of an action: their own, and whoever reads that part of the plan while the case is not locked. */
export const mayKnowAction = ({ asker, situation }: Omit<Seen, 'today'>, { owner, police }: Pick<Action, 'owner' | 'police'>): boolean => {
  if (owner.memberId === asker.memberId) return true;
  const standing = situation.standing === 'locked' ? 'followed' : situation.standing;
  return visible({ ...situation, standing }, 'actions.read').has(police ? 'policePart' : 'content');
};
