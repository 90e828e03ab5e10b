import { beforeEach, describe, expect, test } from 'vitest';
import { unescaped, valueOf } from '../support/calendar.ts';
import { person } from '../support/case-at-work.ts';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { lettersOf } from '../support/letters.ts';
import { day, type Meetings, openMeetings, question } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let caseId: string;
let convening: Meetings['convening'];
let convene: Meetings['convene'];
let letters: ReturnType<typeof lettersOf>;

beforeEach(async () => {
  ({ cell, caseId, convening, convene } = await openMeetings());
  letters = lettersOf(cell.region.place);
  await letters();
});

const mailOf = (name: string, nis = cell.seat) => `${name}.seated@${nis}.example`;
/** The appointments mailed since the last look, by whom they reached. */
const appointments = async () => {
  const sent = (await letters()).flatMap(({ to, invitation }) => (invitation ? [{ to, ...invitation }] : []));
  expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length);
  return new Map(sent.map((one) => [one.to, one]));
};

describe('appointments by mail', () => {
  test('reach everybody called to a meeting once, each with their own address alone', async () => {
    const { meetingId } = await convene([cell.school]);
    const sent = await appointments();
    for (const name of ['coordinator', 'mayor', 'police', 'school']) expect([...sent.keys()]).toContain(mailOf(name));
    for (const name of ['youthCare', 'welfare', 'officer']) expect([...sent.keys()]).not.toContain(mailOf(name));
    for (const [to, { method, file }] of sent) {
      expect(method).toBe('REQUEST');
      expect(valueOf(file, 'METHOD')).toBe('REQUEST');
      expect(valueOf(file, 'UID')).toBe(`${meetingId}@ronde.example`);
      expect(valueOf(file, 'SEQUENCE')).toBe('0');
      expect([valueOf(file, 'DTSTART'), valueOf(file, 'DTEND')]).toEqual(['20260310T130000Z', '20260310T143000Z']);
      expect(file.replaceAll('\r\n ', '').match(/mailto:[^\r]+/g)).toEqual(['mailto:no-reply@ronde.example', `mailto:${to}`]);
    }
  });

  test('follow a change with the next number, and take back what is no longer for somebody', async () => {
    const { meetingId } = await convene([cell.school]);
    await letters();
    const body = convening([cell.youthCare], { startsAt: '15:00', endsAt: '16:00' });
    done(await cell.coordinator.client.meetings.change({ params: { meetingId }, version: 1, body }));
    const sent = await appointments();
    expect(sent.get(mailOf('school'))?.method).toBe('CANCEL');
    for (const name of ['coordinator', 'mayor', 'police', 'youthCare']) expect(sent.get(mailOf(name))?.method).toBe('REQUEST');
    for (const { file } of sent.values()) expect(valueOf(file, 'SEQUENCE')).toBe('1');
  });

  test('are cancelled with the meeting, and say nothing of who came or what was written', async () => {
    const { meetingId } = await convene([cell.school]);
    await letters();
    done(await cell.coordinator.client.meetings.cancel({ params: { meetingId } }));
    const sent = await appointments();
    expect(sent.get(mailOf('school'))).toMatchObject({ method: 'CANCEL' });
    expect(valueOf(sent.get(mailOf('school'))?.file ?? '', 'STATUS')).toBe('CANCELLED');
    const held = await convene([cell.school]);
    await letters();
    cell.region.place.goTo(day);
    const ids = [cell.coordinator, cell.mayor].map(({ memberId }: Seated) => memberId);
    const params = { meetingId: held.meetingId };
    done(await cell.coordinator.client.meetings.recordAttendance({ params, body: { attended: ids, items: [] } }));
    done(await cell.coordinator.client.meetings.conclude({ params }));
    expect((await appointments()).size).toBe(0);
  });

  test('have the same neutral words whatever the meeting is about', async () => {
    const told = async (invited: readonly Seated[], more = {}) => {
      done(await cell.coordinator.client.meetings.convene({ body: convening(invited, more) }));
      const file = (await appointments()).get(mailOf('mayor'))?.file ?? '';
      return { file, words: ['SUMMARY', 'DESCRIPTION', 'URL'].map((property) => unescaped(valueOf(file, property) ?? '')) };
    };
    const [onCase, onNone] = [await told([cell.school]), await told([], { agenda: [] })];
    expect(onCase.words).toEqual(onNone.words);
    expect(onCase.file.length).toBe(onNone.file.length);
    for (const text of [caseId, question, person.name, 'Room 2']) expect(onCase.file).not.toContain(text);
  });
});
