import { sealedEntities } from '../../shared/data/cell-entities.ts';
import type { Change } from '../../shared/data/changes.ts';
import { locate } from '../../shared/data/locate.ts';
import { isMoved } from '../../shared/data/moved.ts';
import { pick } from '../../shared/data/repository.ts';
import type { MeetingFacts } from '../../shared/domain/meetings/meeting.ts';

/** An appointment for the calendars of members: called to it or told of a change (RFC 5546, REQUEST), or no longer (CANCEL). */
export type CalendarNotice = {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly to: MeetingFacts['invited'];
  readonly meeting: MeetingFacts;
};

const meetingIn = (stored: Change['new']): MeetingFacts | undefined => stored && pick(sealedEntities.meeting.facts, [stored])[0]?.value;

/** What a change of a meeting means for calendars. Attendance and minutes mean nothing: only what raised its sequence. */
export const calendarNotices = (change: Change): readonly CalendarNotice[] => {
  if (locate(change.key)?.entity !== 'meeting' || isMoved(change)) return [];
  const [before, meeting] = [meetingIn(change.old), meetingIn(change.new)];
  if (meeting === undefined || meeting.sequence === before?.sequence) return [];
  if (meeting.state === 'cancelled') return [{ method: 'CANCEL', to: before?.invited ?? [], meeting }];
  const called = new Set(meeting.invited.map(({ memberId }) => memberId));
  const dropped = before?.invited.filter(({ memberId }) => !called.has(memberId)) ?? [];
  return [
    { method: 'REQUEST', to: meeting.invited, meeting },
    { method: 'CANCEL', to: dropped, meeting },
  ];
};
