import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Meeting } from './meeting.ts';
import { nextMeetingState } from './meeting.ts';
import { isTrioPresent } from './seats.ts';

type Times = Pick<Meeting, 'on' | 'startsAt' | 'endsAt' | 'place' | 'agenda' | 'invited' | 'opensOn' | 'opensUntil'>;

/** The meeting at other times, in another place or with another agenda: people hear of it. Refuses `meeting-settled` once it was held or cancelled. */
export const changeMeeting = (meeting: Meeting, times: Times): Result<Meeting, 'meeting-settled'> => {
  const state = nextMeetingState(meeting.state, 'change');
  return state === undefined ? problem('meeting-settled') : ok({ ...meeting, ...times, state, sequence: meeting.sequence + 1 });
};

/** Refuses `meeting-settled` once it was held or cancelled. */
export const cancelMeeting = (meeting: Meeting): Result<Meeting, 'meeting-settled'> => {
  const state = nextMeetingState(meeting.state, 'cancel');
  return state === undefined ? problem('meeting-settled') : ok({ ...meeting, state, sequence: meeting.sequence + 1 });
};

/**
 * Who came: the meeting is then held. Only who has a seat can have come. Refuses `meeting-settled` once minutes were approved
 * or it was cancelled, and `meeting-ahead` before its day.
 */
export const recordAttendance = (
  meeting: Meeting,
  attended: readonly string[],
  today: string,
): Result<Meeting, 'meeting-settled' | 'meeting-ahead'> => {
  const state = nextMeetingState(meeting.state, 'open');
  if (state === undefined) return problem('meeting-settled');
  if (today < meeting.on) return problem('meeting-ahead', { date: meeting.on });
  const came = meeting.invited.flatMap(({ memberId }) => (attended.includes(memberId) ? [memberId] : []));
  return ok({ ...meeting, state, attended: came, trioPresent: isTrioPresent(meeting.invited, came) });
};

/** The minutes are drafted. Refuses `meeting-settled` for one that was not held, or whose minutes were approved. */
export const concludeMeeting = (meeting: Meeting): Result<Meeting, 'meeting-settled'> => {
  const state = nextMeetingState(meeting.state, 'conclude');
  return state === undefined ? problem('meeting-settled') : ok({ ...meeting, state });
};

/** The chair approves the minutes. Refuses `meeting-settled` for one that is not concluded. */
export const approveMinutes = (
  meeting: Meeting,
  { by, at }: { readonly by: string; readonly at: string },
): Result<Meeting, 'meeting-settled'> => {
  const state = nextMeetingState(meeting.state, 'approve');
  return state === undefined ? problem('meeting-settled') : ok({ ...meeting, state, approvedBy: by, approvedAt: at });
};
