import type { meetings } from '../../shared/contract/meetings.ts';
import { approveConsultation, attendConsultation } from '../../shared/domain/cases/consult.ts';
import type { Case } from '../../shared/domain/cases/case.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import { approveMinutes, cancelMeeting, concludeMeeting, recordAttendance as record } from '../../shared/domain/meetings/hold-meeting.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { problem } from '../../shared/problems.ts';
import type { CaseAtHand } from '../runtime/case-at-hand.ts';
import type { CellContext, Handles, Write } from '../runtime/context.ts';
import { type MeetingAtHand, meetingAtHand } from './meeting-at-hand.ts';
import { shown } from './shown.ts';
import { isFor } from './standings.ts';

type Writing = CellContext<false>;

/** What comes of it: the meeting, unless it stays as it is, and the consultations that change with it. */
type Held = {
  readonly meeting?: Meeting;
  readonly cases?: readonly CaseAtHand[];
  readonly inCase?: (consultation: Consultation, root: Case) => Consultation;
};

const consultationWrites = (
  { data }: Writing,
  { before: { id } }: MeetingAtHand,
  { cases = [], inCase }: Held,
): Promise<readonly Write[]> => {
  const changed = cases.flatMap(({ root, file }) => {
    const found = file.consultations().find((one) => one.id === id);
    const after = found && inCase?.(found.value, root);
    return after === undefined || after === found?.value ? [] : [data.case(root.caseId).consultations.change(found, after)];
  });
  return Promise.all(changed);
};

const keep = async (context: Writing, at: MeetingAtHand, held: Held) => {
  const { data, save } = context;
  const { before, looking, seen } = at;
  const inCases = await consultationWrites(context, at, held);
  const write = held.meeting ? await data.meetings.change(before, held.meeting) : data.meetings.keep(before);
  const about = [before.id, ...(held.cases ?? []).map(({ root }) => root.caseId)];
  return save({ about, writes: [write, ...inCases] }, shown(looking, held.meeting ?? before.value) ?? seen);
};

/** For who leads every case on its table: a case of others is not cancelled with it. */
export const cancel: Handles<typeof meetings, 'cancel'> = async ({ params }, context) => {
  const at = await meetingAtHand(context, params.meetingId);
  if (!at.ok) return at;
  const { before, cases, leads } = at.value;
  if (!leads || !cases.every(({ situation }) => isFor(situation, 'meetings.assess', 'content'))) return problem('permission-missing');
  const meeting = cancelMeeting(before.value);
  if (!meeting.ok) return meeting;
  return keep(context, at.value, { meeting: meeting.value, cases, inCase: (consultation) => ({ ...consultation, state: 'cancelled' }) });
};

/** At each case for who leads it. One that is locked, closed or with another cell by now was not held. */
export const recordAttendance: Handles<typeof meetings, 'recordAttendance'> = async ({ params, body: { attended, items } }, context) => {
  const at = await meetingAtHand(context, params.meetingId);
  if (!at.ok) return at;
  const { before, cases, leads } = at.value;
  if (!leads) return problem('permission-missing');
  const own = cases.filter(({ situation }) => isFor(situation, 'meetings.recordAttendance', 'status'));
  if (items.some(({ caseId }) => !own.some(({ root }) => root.caseId === caseId))) return problem('resource-not-found');
  const meeting = record(before.value, attended, context.today);
  if (!meeting.ok) return meeting;
  return keep(context, at.value, {
    meeting: meeting.value,
    cases: own.filter(({ root, situation }) => root.state === 'listed' && situation.standing !== 'locked'),
    inCase: (consultation, root) =>
      attendConsultation(consultation, items.find(({ caseId }) => caseId === root.caseId)?.attended ?? attended, root),
  });
};

export const conclude: Handles<typeof meetings, 'conclude'> = async ({ params }, context) => {
  const at = await meetingAtHand(context, params.meetingId);
  if (!at.ok) return at;
  if (!at.value.leads) return problem('permission-missing');
  const meeting = concludeMeeting(at.value.before.value);
  return meeting.ok ? keep(context, at.value, { meeting: meeting.value }) : meeting;
};

const isUnapproved = ({ before }: MeetingAtHand, { parts }: CaseAtHand): boolean =>
  parts.consultations.some(({ meetingId, state, approvedAt }) => meetingId === before.id && state === 'held' && approvedAt === undefined);

/** The chair of a joint cell's meeting approves it, and each mayor what was written of the own residents. */
export const approve: Handles<typeof meetings, 'approve'> = async ({ params }, context) => {
  const at = await meetingAtHand(context, params.meetingId);
  if (!at.ok) return at;
  const { before, cases, leads } = at.value;
  const by = { by: context.principal.membershipId, at: context.now };
  const chaired = cases.filter(({ situation }) => situation.relation === 'chair' && isFor(situation, 'meetings.approve', 'content'));
  const inCases = { cases: chaired, inCase: (consultation: Consultation) => approveConsultation(consultation, by) };
  if (!leads && chaired.length === 0) return problem('permission-missing');
  const approved = approveMinutes(before.value, by);
  if (leads && approved.ok) return keep(context, at.value, { meeting: approved.value, ...inCases });
  const waits = chaired.some((one) => isUnapproved(at.value, one));
  return waits && (approved.ok || before.value.state === 'approved') ? keep(context, at.value, inCases) : problem('meeting-settled');
};
