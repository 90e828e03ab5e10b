import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Asker } from './standing.ts';
import type { TwoPeople } from './two-people.ts';

type Person = Pick<Asker, 'memberId' | 'role' | 'sub'>;

/** True for somebody who may be the second: of the other role, and another human being, who may have a place in both. */
export const isForOther = (so: Pick<TwoPeople, 'proposedRole' | 'proposedSub'>, { role, sub }: Person): boolean =>
  so.proposedRole !== role && so.proposedSub !== sub;

/**
 * What takes two: proposed by one of mayor and coordinator, it counts once the other role has approved. Refuses
 * `second-person-needed` for whoever proposed it, in whatever role, or has the role of who did.
 */
export const agree = (so: TwoPeople | undefined, by: Person, at: string): Result<TwoPeople, 'second-person-needed'> => {
  if (so === undefined) return ok({ proposedBy: by.memberId, proposedRole: by.role, proposedSub: by.sub, proposedAt: at });
  return isForOther(so, by) ? ok({ ...so, approvedBy: by.memberId, approvedAt: at }) : problem('second-person-needed');
};

export const isAgreed = (so: TwoPeople | undefined): boolean => so?.approvedBy !== undefined;
