import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';

/**
 * Who leads a meeting: mayor and coordinators of the seat, whoever convened it, and in a joint cell the mayor and coordinator of
 * a municipality when all that lies on the table is theirs. Another mayor of the cell knows that it meets.
 */
export const leads = ({ role, nis, membershipId, cell }: CellPrincipal, { convenedBy, agenda }: Meeting): boolean => {
  if (role !== 'mayor' && role !== 'coordinator') return false;
  if (nis === cell.seat || membershipId === convenedBy) return true;
  return agenda.length > 0 && agenda.every(({ residence }) => residence === nis);
};
