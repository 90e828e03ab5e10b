import type { meetings } from '../../shared/contract/meetings.ts';
import type { Answered, SaveProblem } from '../../shared/contract/route.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import { approveMinutes, cancelMeeting, concludeMeeting, recordAttendance as record } from '../../shared/domain/meetings/hold-meeting.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { problem, type Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import type { Answer } from '../../shared/contract/route.ts';
import type { CellContext, Handles, Write } from '../runtime/context.ts';
import { leads } from './leads.ts';
import { shown } from './shown.ts';

type Writing = CellContext<false>;
type View = Answer<(typeof meetings)['routes']['get']>;

type Holding<Code extends 'meeting-settled' | 'meeting-ahead'> = {
  readonly by: (meeting: Meeting) => Result<Meeting, Code>;
  /** What it means for each case on the agenda; nothing where it is left out. */
  readonly inCase?: (consultation: Consultation) => Consultation;
};

const consultationWrites = async (
  { data }: Writing,
  { meetingId, agenda }: Meeting,
  inCase: (consultation: Consultation) => Consultation,
) => {
  const changed = agenda.map(async ({ caseId }): Promise<readonly Write[]> => {
    const { consultations } = data.case(caseId);
    const found = await consultations.get(meetingId);
    return found === undefined ? [] : [await consultations.change(found, inCase(found.value))];
  });
  return (await Promise.all(changed)).flat();
};

/** Brings a meeting on, with its consultations where they change too. */
const hold = async <Code extends 'meeting-settled' | 'meeting-ahead'>(
  context: Writing,
  meetingId: string,
  { by, inCase }: Holding<Code>,
): Promise<Answered<View> | Problem<Code | 'resource-not-found' | 'permission-missing' | SaveProblem>> => {
  const { data, principal, save } = context;
  const found = await data.meetings.get(meetingId);
  const seen = found && shown(principal, found.value);
  if (found === undefined || seen === undefined) return problem('resource-not-found');
  if (!leads(principal, found.value)) return problem('permission-missing');
  const held = by(found.value);
  if (!held.ok) return held;
  const inCases = inCase === undefined ? [] : await consultationWrites(context, held.value, inCase);
  const about = [meetingId, ...(inCases.length > 0 ? held.value.agenda.map(({ caseId }) => caseId) : [])];
  return save({ about, writes: [await data.meetings.change(found, held.value), ...inCases] }, shown(principal, held.value) ?? seen);
};

export const cancel: Handles<typeof meetings, 'cancel'> = ({ params }, context) =>
  hold(context, params.meetingId, { by: cancelMeeting, inCase: (consultation) => ({ ...consultation, state: 'cancelled' }) });

export const recordAttendance: Handles<typeof meetings, 'recordAttendance'> = ({ params, body: { attended, items } }, context) =>
  hold(context, params.meetingId, {
    by: (meeting) => record(meeting, attended, context.today),
    inCase: (consultation) => {
      const came = items.find(({ caseId }) => caseId === consultation.caseId)?.attended ?? attended;
      return { ...consultation, state: 'held', attended: consultation.invited.filter((memberId) => came.includes(memberId)) };
    },
  });

export const conclude: Handles<typeof meetings, 'conclude'> = ({ params }, context) =>
  hold(context, params.meetingId, { by: concludeMeeting });

export const approve: Handles<typeof meetings, 'approve'> = ({ params }, context) =>
  hold(context, params.meetingId, {
    by: (meeting) => approveMinutes(meeting, { by: context.principal.membershipId, at: context.now }),
  });
