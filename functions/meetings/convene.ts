import type { meetings } from '../../shared/contract/meetings.ts';
import { changeMeeting } from '../../shared/domain/meetings/hold-meeting.ts';
import type { Meeting } from '../../shared/domain/meetings/meeting.ts';
import { problem } from '../../shared/problems.ts';
import type { CellContext, Handles, Write } from '../runtime/context.ts';
import { consultationOf, convened, type Convened } from './agenda.ts';
import { leads } from './leads.ts';
import { shown } from './shown.ts';

type Writing = CellContext<false>;

type Leaving = { readonly meeting: Meeting; readonly found: Convened; readonly before?: Meeting };

/** What a meeting leaves in the files of its cases: a consultation in each on the agenda, a cancelled one in each that is so no longer. */
const consultationWrites = async ({ data }: Writing, { meeting, found: { cases }, before }: Leaving): Promise<readonly Write[]> => {
  const kept = cases.map(async (one) => {
    const found = one.found.file.consultations.find(({ id }) => id === meeting.meetingId);
    return data.case(one.item.caseId).consultations.change(found, consultationOf(one, meeting), meeting.meetingId);
  });
  const dropped = (before?.agenda ?? [])
    .filter(({ caseId }) => !meeting.agenda.some((item) => item.caseId === caseId))
    .map(async ({ caseId }) => {
      const { consultations } = data.case(caseId);
      const found = await consultations.get(meeting.meetingId);
      return found ? [await consultations.change(found, { ...found.value, state: 'cancelled' })] : [];
    });
  return [...(await Promise.all(kept)), ...(await Promise.all(dropped)).flat()];
};

const about = ({ meetingId, agenda }: Meeting): readonly string[] => [meetingId, ...agenda.map(({ caseId }) => caseId)];

export const convene: Handles<typeof meetings, 'convene'> = async ({ body }, context) => {
  const { data, principal, newId, now, save } = context;
  const found = await convened(context, body);
  if (!found.ok) return found;
  const { cases: _, ...times } = found.value;
  const meeting: Meeting = {
    ...times,
    meetingId: newId('meeting'),
    cellId: data.cellId,
    state: 'convened',
    sequence: 0,
    convenedAt: now,
    convenedBy: principal.membershipId,
    attended: [],
  };
  const view = shown(principal, meeting);
  if (view === undefined) return problem('permission-missing');
  const writes = [
    await data.meetings.create(meeting, meeting.meetingId),
    ...(await consultationWrites(context, { meeting, found: found.value })),
  ];
  return save({ about: about(meeting), writes }, view, 1);
};

export const change: Handles<typeof meetings, 'change'> = async ({ params: { meetingId }, body, version }, context) => {
  const { data, principal, save } = context;
  const before = await data.meetings.get(meetingId);
  const seen = before && shown(principal, before.value);
  if (before === undefined || seen === undefined) return problem('resource-not-found');
  if (!leads(principal, before.value)) return problem('permission-missing');
  if (before.version !== version) return problem('edit-conflict');
  const found = await convened(context, body);
  if (!found.ok) return found;
  const { cases: _, ...times } = found.value;
  const changed = changeMeeting(before.value, times);
  if (!changed.ok) return changed;
  const writes = [
    await data.meetings.change(before, changed.value),
    ...(await consultationWrites(context, { meeting: changed.value, found: found.value, before: before.value })),
  ];
  return save({ about: about(changed.value), writes }, shown(principal, changed.value) ?? seen, version + 1);
};
