import { describe, expect, test } from 'vitest';
import {
  approveMinutes,
  cancelMeeting,
  changeMeeting,
  concludeMeeting,
  recordAttendance,
} from '../../../shared/domain/meetings/hold-meeting.ts';
import { type Meeting, MeetingState } from '../../../shared/domain/meetings/meeting.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import { arrowsOf, languages } from '../../support/arrows.ts';

const at = '2026-03-10T10:00:00.000Z';
const times = {
  on: '2026-03-10',
  startsAt: '14:00',
  endsAt: '15:00',
  place: 'Room 2',
  agenda: [],
  invited: [],
  opensOn: '2026-02-24',
  opensUntil: '2026-04-09',
};
const meeting: Omit<Meeting, 'state'> = {
  ...times,
  meetingId: 'meeting_1',
  cellId: 'cell_1',
  sequence: 0,
  convenedAt: at,
  convenedBy: 'coordinator',
  attended: [],
};

const events = {
  change: (one: Meeting) => changeMeeting(one, { ...times, place: 'Room 3' }),
  cancel: cancelMeeting,
  open: (one: Meeting) => recordAttendance(one, [], '2026-03-10'),
  conclude: concludeMeeting,
  approve: (one: Meeting) => approveMinutes(one, { by: 'mayor', at }),
} as const;

const { leads, refused } = arrowsOf<MeetingState, keyof typeof events>({
  states: MeetingState.options,
  events: ['change', 'cancel', 'open', 'conclude', 'approve'],
  drawn: {
    convened: { change: 'convened', cancel: 'cancelled', open: 'held' },
    held: { open: 'held', conclude: 'concluded' },
    concluded: { open: 'concluded', conclude: 'concluded', approve: 'approved' },
    approved: {},
    cancelled: {},
  },
});

describe('a meeting', () => {
  test.each(leads)('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event]({ ...meeting, state })).toMatchObject({ ok: true, value: { state: to } });
  });

  test.each(refused)('that is $state cannot $event, and says so in words', ({ state, event }) => {
    expect(events[event]({ ...meeting, state })).toMatchObject({ ok: false, code: 'meeting-settled' });
    for (const language of languages) expect(problemWords('meeting-settled', {}, language).detail).not.toBe('');
  });
});
