import { useState } from 'react';
import { isTrioPresent } from '../../../shared/domain/meetings/seats.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Check, Group } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type MeetingShown, useMeetingsApi } from './meetings-api.ts';
import { UnsentTag } from './unsent.tsx';
import { usePost } from './use-post.ts';

/** Who came, and at which case who of them was not there. */
type Came = { readonly attended: readonly string[]; readonly away: Readonly<Record<string, readonly string[]>> };

const cameDrafts = drafts<Came>();
const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** Attendance as it is being noted, before it is saved. */
export const useAttendance = ({ meetingId, attended }: MeetingShown) => {
  const draft = cameDrafts(meetingId);
  const [came, setCame] = useState<Came>(() => draft.get() ?? { attended, away: {} });
  const change = (next: Came): void => {
    draft.set(next);
    setCame(next);
  };
  return {
    attended: came.attended,
    toggle: (memberId: string) => change({ ...came, attended: toggled(came.attended, memberId) }),
    isAt: (caseId: string, memberId: string) => came.attended.includes(memberId) && !(came.away[caseId] ?? []).includes(memberId),
    toggleAt: (caseId: string, memberId: string) =>
      change({ ...came, away: { ...came.away, [caseId]: toggled(came.away[caseId] ?? [], memberId) } }),
    saved: draft.clear,
  };
};
export type AttendanceNoted = ReturnType<typeof useAttendance>;

const useSave = ({ meetingId, agenda }: MeetingShown, { attended, isAt, saved }: AttendanceNoted) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const post = usePost();
  const body = {
    attended: [...attended],
    items: agenda.map(({ caseId, invited }) => ({ caseId, attended: invited.filter((memberId) => isAt(caseId, memberId)) })),
  };
  const send = () => valueOf(api.meetings.recordAttendance({ params: { meetingId }, body }));
  return () => post({ slot: `attendance ${meetingId}`, what: say('meetings.attendance'), send, onSent: saved });
};

type Props = { readonly meeting: MeetingShown; readonly attendance: AttendanceNoted };

/** Who is here: the trio is shown and warned about, and never stops a meeting. */
export const Attendance = ({ meeting, attendance }: Props) => {
  const { say, language } = useWords();
  const save = useSave(meeting, attendance);
  const complete = isTrioPresent(meeting.invited, attendance.attended);
  return (
    <section aria-labelledby="attendance" className="no-print">
      <h2 id="attendance">{say('meetings.attendance')}</h2>
      <Notice tone={complete ? 'success' : 'warning'} announced>
        <p>{say(complete ? 'meetings.trioThere' : 'meetings.trioMissing')}</p>
      </Notice>
      <Group id="attended" label={say('meetings.attended')} hint={say('meetings.attendanceHint')}>
        {meeting.invited.map(({ memberId, name, role }) => (
          <Check
            key={memberId}
            id={`attended-${memberId}`}
            label={`${name} (${roleNames[role][language]})`}
            value={attendance.attended.includes(memberId)}
            onChange={() => attendance.toggle(memberId)}
          />
        ))}
      </Group>
      <p className="row">
        <Button look={meeting.state === 'convened' ? 'primary' : 'secondary'} onPress={save}>
          {say('meetings.attendanceSave')}
        </Button>
        <UnsentTag slot={`attendance ${meeting.meetingId}`} />
      </p>
    </section>
  );
};

type AtProps = Props & { readonly caseId: string; readonly invited: readonly string[] };

/** Who of those here is here for this case. */
export const AttendanceAt = ({ meeting, attendance, caseId, invited }: AtProps) => {
  const { say } = useWords();
  const here = meeting.invited.filter(({ memberId }) => invited.includes(memberId) && attendance.attended.includes(memberId));
  if (here.length === 0) return undefined;
  return (
    <details className="no-print">
      <summary>{say('meetings.attendedAt')}</summary>
      <Group id={`at-${caseId}`} label={say('meetings.attendedAt')}>
        {here.map(({ memberId, name }) => (
          <Check
            key={memberId}
            id={`at-${caseId}-${memberId}`}
            label={name}
            value={attendance.isAt(caseId, memberId)}
            onChange={() => attendance.toggleAt(caseId, memberId)}
          />
        ))}
      </Group>
    </details>
  );
};
