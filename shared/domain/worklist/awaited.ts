import type { CaseLine } from '../cases/case-line.ts';
import { isRecused } from '../cases/recusal.ts';
import type { Asker } from '../cases/standing.ts';
import type { MeetingFacts } from '../meetings/meeting.ts';
import { isTrio } from '../meetings/seats.ts';

/** Whether somebody is still called to a meeting: who sits there for a case alone is called no longer once their invitation to it is over or they stepped aside. */
export const isAwaited = (
  { invited, agenda }: Pick<MeetingFacts, 'invited' | 'agenda'>,
  { memberId, role, sub }: Pick<Asker, 'memberId' | 'role' | 'sub'>,
  lines: readonly CaseLine[],
): boolean => {
  if (!invited.some((one) => one.memberId === memberId)) return false;
  const isCalled = ({ facts, invitations }: CaseLine) =>
    !isRecused(facts, { memberId, sub }) &&
    agenda.some((item) => item.caseId === facts.caseId && item.invited.includes(memberId)) &&
    invitations.some((one) => one.memberId === memberId && (one.state === 'invited' || one.state === 'accepted'));
  return isTrio(role) || lines.some(isCalled);
};
