import type { CaseLine } from '../cases/case-line.ts';
import { concernsOffer } from '../cases/offer-view.ts';
import { isRecused } from '../cases/recusal.ts';
import type { Asker } from '../cases/standing.ts';
import type { TransferOffer } from '../cases/transfer.ts';
import { leadsMeeting } from '../meetings/leads.ts';
import type { MeetingFacts } from '../meetings/meeting.ts';
import { isAwaited } from './awaited.ts';
import type { Task } from './task.ts';

type Day = { readonly asker: Asker; readonly seat: string; readonly today: string };
type Work = { readonly lines: readonly CaseLine[]; readonly meetings: readonly MeetingFacts[] };

/** In a joint cell each mayor approves what was written of the own residents, but for who stepped aside. */
const hasUnapproved = (meetingId: string, asker: Asker, lines: readonly CaseLine[]): boolean =>
  lines.some(
    ({ facts, consultations }) =>
      facts.residence === asker.nis &&
      !isRecused(facts, asker) &&
      consultations.some((one) => one.meetingId === meetingId && one.state === 'held' && one.approvedAt === undefined),
  );

const taskIn = (meeting: MeetingFacts, lines: readonly CaseLine[], { asker, seat, today }: Day): Task | undefined => {
  const { meetingId, on, state } = meeting;
  const asideFrom = new Set(lines.flatMap(({ facts }) => (isRecused(facts, asker) ? [facts.caseId] : [])));
  const leads = leadsMeeting(asker, seat, { ...meeting, isAside: (caseId) => asideFrom.has(caseId) });
  if (state === 'convened' && on >= today)
    return isAwaited(meeting, asker, lines) ? { kind: 'attendMeeting', meetingId, dueOn: on } : undefined;
  const isOver = state === 'held' || state === 'convened';
  if (isOver) return leads && asker.role === 'coordinator' ? { kind: 'concludeMeeting', meetingId, dueOn: on } : undefined;
  if (asker.role !== 'mayor' || state === 'cancelled') return undefined;
  const waits = (leads && state === 'concluded') || hasUnapproved(meetingId, asker, lines);
  return waits ? { kind: 'approveMinutes', meetingId, dueOn: on } : undefined;
};

/** What meetings wait for: to be attended, concluded by who leads them, and their minutes approved by each case's chair. */
export const meetingTasks = ({ meetings, lines }: Work, day: Day): readonly Task[] =>
  meetings.flatMap((meeting) => taskIn(meeting, lines, day) ?? []);

/** Cases that another cell offers, for a mayor to answer. */
export const offerTasks = (offers: readonly TransferOffer[], asker: Asker): readonly Task[] =>
  offers.flatMap(({ transferId, to, state, offeredAt: since }) =>
    asker.role === 'mayor' && state === 'offered' && concernsOffer(asker, { to })
      ? [{ kind: 'answerTransfer' as const, transferId, since }]
      : [],
  );
