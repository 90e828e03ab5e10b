import type { TransferOffer } from '../cases/transfer.ts';
import type { Asker } from '../cases/standing.ts';
import type { MeetingFacts } from '../meetings/meeting.ts';
import type { Task } from './task.ts';

type Day = { readonly asker: Asker; readonly seat: string; readonly today: string };

const taskIn = ({ meetingId, on, state, invited }: MeetingFacts, { asker: { memberId, role }, today }: Day): Task | undefined => {
  const called = invited.some((one) => one.memberId === memberId);
  if (state === 'convened' && on >= today) return called ? { kind: 'attendMeeting', meetingId, dueOn: on } : undefined;
  if (role === 'coordinator' && (state === 'held' || state === 'convened')) return { kind: 'concludeMeeting', meetingId, dueOn: on };
  return role === 'mayor' && state === 'concluded' ? { kind: 'approveMinutes', meetingId, dueOn: on } : undefined;
};

/** What meetings wait for: to be attended, concluded, and their minutes approved. Only the mayor of the seat approves. */
export const meetingTasks = (meetings: readonly MeetingFacts[], day: Day): readonly Task[] =>
  meetings.flatMap((meeting) => taskIn(meeting, day) ?? []);

/** Cases that another cell offers, for a mayor to answer. */
export const offerTasks = (offers: readonly TransferOffer[], { role }: Asker): readonly Task[] =>
  offers.flatMap(({ transferId, state, offeredAt: since }) =>
    role === 'mayor' && state === 'offered' ? [{ kind: 'answerTransfer' as const, transferId, since }] : [],
  );
