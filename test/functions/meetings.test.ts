import { beforeEach, describe, expect, test } from 'vitest';
import { narrative } from '../support/case-at-work.ts';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { day, type Meetings, openMeetings, question } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let caseId: string;
let convening: Meetings['convening'];
let convene: Meetings['convene'];
let viewOf: Meetings['viewOf'];

beforeEach(async () => {
  ({ cell, caseId, convening, convene, viewOf } = await openMeetings());
});

const hold = async (meetingId: string, attended: readonly Seated[]) => {
  cell.region.place.goTo(day);
  const ids = attended.map(({ memberId }) => memberId);
  return done(
    await cell.coordinator.client.meetings.recordAttendance({
      params: { meetingId },
      body: { attended: ids, items: [{ caseId, attended: ids }] },
    }),
  );
};

const everybody = () => [cell.coordinator, cell.mayor, cell.police, cell.school];

describe('convening a meeting', () => {
  test('calls the trio and who is called to its cases, and opens those cases to them until the review term is over', async () => {
    const meeting = await convene();
    expect(meeting).toMatchObject({ state: 'convened', sequence: 0, on: day, opensUntil: '2026-04-09', place: 'Room 2' });
    const ids = meeting.invited.map(({ memberId }) => memberId);
    for (const who of everybody()) expect(ids).toContain(who.memberId);
    for (const who of [cell.youthCare, cell.welfare, cell.restricted, cell.otherMayor]) expect(ids).not.toContain(who.memberId);
    expect(await viewOf(cell.school)).toMatchObject({
      standing: 'convened',
      content: { concern: narrative.concern },
      consultations: [{ question }],
    });
    // invited to the case, and not to this consultation of it
    expect(await viewOf(cell.youthCare)).toMatchObject({ standing: 'listed' });
    expect(await viewOf(cell.youthCare)).not.toHaveProperty('content');
  });

  test('falls back to the own work when the term is over', async () => {
    const { meetingId } = await convene();
    await hold(meetingId, everybody());
    cell.region.place.goTo('2026-04-09');
    expect(await viewOf(cell.school)).toHaveProperty('content');
    cell.region.place.goTo('2026-04-10');
    expect(await viewOf(cell.school)).toMatchObject({ standing: 'followed' });
    expect(await viewOf(cell.school)).not.toHaveProperty('content');
  });

  test.each([
    ['a day gone by', { on: '2026-03-01' }, 'date-in-past'],
    ['an end before the beginning', { endsAt: '13:00' }, 'times-reversed'],
  ] as const)('refuses %s', async (_, more, code) => {
    expect(await cell.coordinator.client.meetings.convene({ body: convening([], more) })).toMatchObject({ code });
  });

  test('calls nobody whom mayor and coordinator did not invite to the case', async () => {
    expect(await cell.coordinator.client.meetings.convene({ body: convening([cell.welfare]) })).toMatchObject({ code: 'invitee-unknown' });
  });

  test('is for mayor and coordinator, each with cases they lead', async () => {
    for (const who of [cell.police, cell.school, cell.officer])
      expect(await who.client.meetings.convene({ body: convening([]) })).toMatchObject({ code: 'permission-missing' });
    expect(await cell.otherMayor.client.meetings.convene({ body: convening([]) })).toMatchObject({ code: 'resource-not-found' });
    expect(await cell.neighbour.mayor.client.meetings.convene({ body: convening([]) })).toMatchObject({ code: 'resource-not-found' });
    expect(await cell.mayor.client.meetings.convene({ body: convening([]) })).toMatchObject({ ok: true });
  });
});

describe('who sees of a meeting what', () => {
  test('partners see those they meet at their own cases, and meetings of others not at all', async () => {
    const { meetingId } = await convene([cell.school]);
    const params = { meetingId };
    const seen = done(await cell.school.client.meetings.get({ params }));
    expect(seen.agenda).toHaveLength(1);
    expect(seen.place).toBe('Room 2');
    for (const who of [cell.youthCare, cell.welfare])
      expect(await who.client.meetings.get({ params })).toMatchObject({ code: 'resource-not-found' });
    expect(await cell.neighbour.coordinator.client.meetings.get({ params })).toMatchObject({ code: 'resource-not-found' });
  });

  test('police and the data protection officer know that the cell meets, and of the agenda only what is theirs', async () => {
    const { meetingId } = await convene([cell.school]);
    for (const who of [cell.police, cell.officer]) {
      const seen = done(await who.client.meetings.get({ params: { meetingId } }));
      expect(seen).toMatchObject({ on: day, agenda: [] });
      expect(seen.invited.map(({ memberId }) => memberId)).not.toContain(cell.school.memberId);
    }
  });
});

describe('changing and cancelling', () => {
  test('tells who was invited by another number in the sequence, and drops who is called no longer', async () => {
    const meeting = await convene([cell.school]);
    const changed = await cell.coordinator.client.meetings.change({
      params: { meetingId: meeting.meetingId },
      version: 1,
      body: convening([cell.youthCare], { startsAt: '15:00', endsAt: '16:00' }),
    });
    expect(changed).toMatchObject({ value: { sequence: 1, startsAt: '15:00' } });
    expect(await viewOf(cell.youthCare)).toMatchObject({ standing: 'convened' });
    expect(await viewOf(cell.school)).toMatchObject({ standing: 'listed' });
  });

  test('a cancelled meeting closes its cases, and nothing can be done with it', async () => {
    const { meetingId } = await convene();
    done(await cell.coordinator.client.meetings.cancel({ params: { meetingId } }));
    expect(await viewOf(cell.school)).toMatchObject({ standing: 'listed' });
    cell.region.place.goTo(day);
    expect(
      await cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended: [], items: [] } }),
    ).toMatchObject({ code: 'meeting-settled' });
    expect(await cell.coordinator.client.meetings.cancel({ params: { meetingId } })).toMatchObject({ code: 'meeting-settled' });
  });
});

describe('leading a meeting of a joint cell', () => {
  test('is not for the mayor of another municipality, who only knows that it meets', async () => {
    const { meetingId } = await convene();
    const { client } = cell.otherMayor;
    const seen = done(await client.meetings.get({ params: { meetingId } }));
    expect(seen.agenda).toEqual([]);
    expect(seen.invited.map(({ role }) => role).toSorted()).toEqual(['coordinator', 'coordinator', 'mayor', 'mayor', 'police']);
    cell.region.place.goTo(day);
    const params = { meetingId };
    expect(await client.meetings.recordAttendance({ params, body: { attended: [], items: [] } })).toMatchObject({
      code: 'permission-missing',
    });
    expect(await client.meetings.cancel({ params })).toMatchObject({ code: 'permission-missing' });
    expect(await client.meetings.change({ params, version: 1, body: convening([]) })).toMatchObject({ code: 'permission-missing' });
  });
});

describe('holding a meeting', () => {
  test('before its day nobody was there', async () => {
    const { meetingId } = await convene();
    expect(
      await cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended: [], items: [] } }),
    ).toMatchObject({ code: 'meeting-ahead' });
  });

  test('says whether the trio sat together, and goes on without it', async () => {
    const { meetingId } = await convene();
    expect(await hold(meetingId, [cell.coordinator, cell.mayor])).toMatchObject({ state: 'held', trioPresent: false });
    expect(await hold(meetingId, everybody())).toMatchObject({ state: 'held', trioPresent: true });
  });

  test('the team’s assessment, decisions and minutes are written once it is held, and the chair approves', async () => {
    const { meetingId } = await convene();
    const params = { meetingId, caseId };
    const { coordinator, mayor, school, police } = cell;
    const assessment = {
      concern: 'Some.',
      reasons: 'Two services see it.',
      handling: 'A path.',
      dissent: [{ memberId: school.memberId, reasons: 'Less than it seems.' }],
    };
    expect(await coordinator.client.consultations.assess({ params, body: assessment, version: 1 })).toMatchObject({
      code: 'consultation-closed',
    });
    await hold(meetingId, everybody());
    expect(await school.client.consultations.assess({ params, body: assessment, version: 2 })).toMatchObject({
      code: 'permission-missing',
    });
    expect(await coordinator.client.consultations.assess({ params, body: assessment, version: 2 })).toMatchObject({
      value: { assessment },
    });
    const decided = await mayor.client.consultations.decide({
      params,
      body: { kind: 'individualPath', reasons: 'Help is possible.', policePart: 'A weekly visit.' },
    });
    expect(decided).toMatchObject({ value: { kind: 'individualPath', decidedBy: mayor.memberId } });
    expect(await school.client.consultations.decide({ params, body: { kind: 'close', reasons: 'No.' } })).toMatchObject({
      code: 'permission-missing',
    });
    done(await coordinator.client.consultations.minute({ params, body: { minutes: 'An individual path begins.' }, version: 3 }));
    expect(await mayor.client.meetings.approve({ params: { meetingId } })).toMatchObject({ code: 'meeting-settled' });
    done(await coordinator.client.meetings.conclude({ params: { meetingId } }));
    expect(await coordinator.client.meetings.approve({ params: { meetingId } })).toMatchObject({ code: 'permission-missing' });
    expect(await mayor.client.meetings.approve({ params: { meetingId } })).toMatchObject({
      value: { state: 'approved', approvedBy: mayor.memberId },
    });
    // the police part is for the police, the mayor and the coordinator
    expect((await viewOf(police))?.decisions?.[0]).toMatchObject({ policePart: 'A weekly visit.' });
    expect((await viewOf(school))?.decisions?.[0]).not.toHaveProperty('policePart');
  });
});
