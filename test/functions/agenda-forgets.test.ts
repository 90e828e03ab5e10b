import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import type { Seated } from '../support/cell-at-work.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import { day, type Meetings, openMeetings } from '../support/meeting-at-work.ts';
import { answer, carriedOut, offeredCase, offersTo } from '../support/offered-case.ts';
import { done } from '../support/region.ts';

let meetings: Meetings;
beforeEach(async () => {
  meetings = await openMeetings();
});

const lying = (collection: string) => {
  const { items } = meetings.cell.region.place.moment();
  return items.filter(({ key }) => key.pk.includes(`#${collection}`));
};

/** The case was spoken of in a meeting, to which its school came, and is closed. */
const closedAfterMeeting = async () => {
  const { cell, caseId, convene } = meetings;
  const { meetingId } = await convene();
  cell.region.place.goTo(day);
  const attended = [cell.coordinator, cell.mayor, cell.police, cell.school].map(({ memberId }) => memberId);
  const body = { attended, items: [{ caseId, attended }] };
  done(await cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body }));
  done(await cell.mayor.client.cases.close({ params: { caseId }, body: { reasons: 'The path is done.' } }));
  await cell.region.stream.inOrder();
  return meetingId;
};

const eraseBy = ({ client }: Seated) => client.erasures.erase({ params: { caseId: meetings.caseId }, body: { reasons: 'A court asked.' } });
const meetingOf = async ({ client }: Seated, meetingId: string) => done(await client.meetings.get({ params: { meetingId } }));

describe('a meeting on whose agenda an erased case stood', () => {
  test('tells no more that the case was there, nor who was called to it; that the cell met, and who sat there, stays', async () => {
    const { cell, caseId } = meetings;
    const meetingId = await closedAfterMeeting();
    const before = await meetingOf(cell.coordinator, meetingId);
    const tallies = lying('MEETINGTALLY');
    expect([before.agenda.length, tallies.length]).toEqual([1, 1]);
    for (const who of [cell.mayor, cell.coordinator]) done(await eraseBy(who));
    await cell.region.stream.inOrder();
    const left = JSON.stringify(lying('MEETING'));
    for (const told of [caseId, before.agenda[0]!.reference]) expect(left).not.toContain(told);
    expect(await meetingOf(cell.coordinator, meetingId)).toEqual({ ...before, agenda: [] });
    expect(lying('MEETINGTALLY')).toEqual(tallies);
    expect(done(await cell.officer.client.erasures.list()).items).toMatchObject([
      { caseId, rule: 'agreed', agendas: 1, clearedAt: expect.any(String) },
    ]);
  });

  test('forgets it in the night after the term of the case, too', async () => {
    const { cell, caseId } = meetings;
    const meetingId = await closedAfterMeeting();
    const { eraseAfter } = done(await cell.mayor.client.cases.get({ params: { caseId } }));
    const night = addDays(eraseAfter!, 1);
    const { items } = cell.region.place.moment();
    expect(items.some(({ key, value }) => key.sk.endsWith(meetingId) && JSON.stringify(value).includes(caseId))).toBe(true);
    // by the clock of the table the meeting still lies there, as it may for days after its own term
    await erasuresNightOf(cell.region.place, night);
    expect(JSON.stringify(lying('MEETING'))).not.toContain(caseId);
  });
});

describe('what a cell keeps of its meetings and offers', () => {
  test('a meeting goes with the last day of its term, also where it was moved', async () => {
    const { cell, convene, convening } = meetings;
    const { meetingId } = await convene();
    const body = convening([cell.school], { on: '2026-03-12' });
    done(await cell.coordinator.client.meetings.change({ params: { meetingId }, body, version: 1 }));
    const find = () => cell.coordinator.client.meetings.get({ params: { meetingId } });
    cell.region.place.goTo('2028-03-12');
    expect((await find()).ok).toBe(true);
    cell.region.place.goTo('2028-03-13');
    expect((await find()).ok).toBe(false);
  });

  test.each(['refuse', 'accept'] as const)('an offer goes ninety days after the other mayor chose: %s', async (choice) => {
    const { cell } = meetings;
    const { transferId } = await offeredCase(cell);
    done(await answer(cell.neighbour.mayor, transferId, choice));
    await carriedOut(cell);
    expect(await offersTo(cell.neighbour.mayor)).toHaveLength(1);
    cell.region.place.goTo(addDays('2026-03-02', 90));
    expect(await offersTo(cell.neighbour.mayor)).toHaveLength(1);
    cell.region.place.goTo(addDays('2026-03-02', 91));
    expect(await offersTo(cell.neighbour.mayor)).toEqual([]);
  });

  test('so does one that was taken back; one that waits for an answer stays', async () => {
    const { cell } = meetings;
    const [kept, taken] = [await offeredCase(cell), await offeredCase(cell)];
    const { caseId, transferId } = taken;
    done(await cell.mayor.client.transfers.withdraw({ params: { caseId, transferId } }));
    await cell.region.stream.inOrder();
    expect(await offersTo(cell.neighbour.mayor)).toHaveLength(2);
    cell.region.place.goTo(addDays('2026-03-02', 91));
    expect((await offersTo(cell.neighbour.mayor)).map((one) => one.transferId)).toEqual([kept.transferId]);
  });
});
