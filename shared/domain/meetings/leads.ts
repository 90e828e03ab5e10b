import type { Asker } from '../cases/standing.ts';
import type { MeetingFacts } from './meeting.ts';

/**
 * Who leads a meeting: mayor and coordinators of the seat, whoever convened it, and in a joint cell the mayor and coordinator of
 * a municipality when all that lies on the table is theirs. Another mayor of the cell knows that it meets, and so does who stepped
 * aside from all that lies on the table (`isAside`, of a case).
 */
export const leadsMeeting = (
  { role, nis, memberId }: Asker,
  seat: string,
  { convenedBy, agenda, isAside }: Pick<MeetingFacts, 'convenedBy' | 'agenda'> & { readonly isAside: (caseId: string) => boolean },
): boolean => {
  if (role !== 'mayor' && role !== 'coordinator') return false;
  if (agenda.length > 0 && agenda.every(({ caseId }) => isAside(caseId))) return false;
  if (nis === seat || memberId === convenedBy) return true;
  return agenda.length > 0 && agenda.every(({ residence }) => residence === nis);
};
