import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { CellRole } from '../access/roles.ts';
import type { TwoPeople } from './two-people.ts';

type Person = { readonly memberId: string; readonly role: CellRole };

/**
 * What takes two: proposed by one of mayor and coordinator, it counts once the other role has approved. Refuses
 * `second-person-needed` for whoever proposed it, or has the role of who did.
 */
export const agree = (so: TwoPeople | undefined, { memberId, role }: Person, at: string): Result<TwoPeople, 'second-person-needed'> => {
  if (so === undefined) return ok({ proposedBy: memberId, proposedRole: role, proposedAt: at });
  if (so.proposedBy === memberId || so.proposedRole === role) return problem('second-person-needed');
  return ok({ ...so, approvedBy: memberId, approvedAt: at });
};

export const isAgreed = (so: TwoPeople | undefined): boolean => so?.approvedBy !== undefined;
