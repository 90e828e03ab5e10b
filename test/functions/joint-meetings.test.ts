import { beforeEach, describe, expect, test } from 'vitest';
import { listed } from '../support/case-at-work.ts';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { day, type Meetings, openMeetings, question } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let [ownCase, otherCase, meetingId] = ['', '', ''];
let convening: Meetings['convening'];

const item = (caseId: string) => ({ caseId, question, invited: [] });

/** A meeting on a case of each municipality, convened by the coordinator of the seat. */
beforeEach(async () => {
  ({ cell, caseId: ownCase, convening } = await openMeetings());
  ({ caseId: otherCase } = await listed(cell, { by: cell.otherMayor }));
  const body = convening([], { agenda: [item(ownCase), item(otherCase)] });
  ({ meetingId } = done(await cell.coordinator.client.meetings.convene({ body })));
});

const consultationIn = async (who: Seated, caseId: string) =>
  done(await who.client.consultations.get({ params: { caseId, meetingId } })).consultation;
const stateIn = async (who: Seated, caseId: string) => (await consultationIn(who, caseId)).state;
const agendaFor = async ({ client }: Seated) =>
  done(await client.meetings.get({ params: { meetingId } })).agenda.map(({ caseId }) => caseId);

describe('a meeting on the cases of two mayors', () => {
  test('shows each mayor the own case, and the coordinator of the seat both', async () => {
    expect(await agendaFor(cell.mayor)).toEqual([ownCase]);
    expect(await agendaFor(cell.otherMayor)).toEqual([otherCase]);
    expect(await agendaFor(cell.coordinator)).toEqual([ownCase, otherCase]);
  });

  test('keeps the case of the other mayor when one changes the hour, and moves it along', async () => {
    const body = convening([], { agenda: [item(ownCase)], on: '2026-03-11', startsAt: '15:00', endsAt: '16:00' });
    done(await cell.mayor.client.meetings.change({ params: { meetingId }, version: 1, body }));
    expect(await agendaFor(cell.coordinator)).toEqual([ownCase, otherCase]);
    expect(await consultationIn(cell.otherMayor, otherCase)).toMatchObject({
      state: 'convened',
      on: '2026-03-11',
      opensUntil: '2026-04-10',
    });
  });

  test('cancels a case that its own coordinator leaves out, and remembers that it was about it', async () => {
    const body = convening([], { agenda: [item(otherCase)] });
    done(await cell.coordinator.client.meetings.change({ params: { meetingId }, version: 1, body }));
    expect(await stateIn(cell.mayor, ownCase)).toBe('cancelled');
    const { items } = done(await cell.officer.client.audit.query({ body: { about: ownCase, month: '2026-03' } }));
    expect(items.map(({ action }) => action)).toContain('meetingsChange');
  });

  test('is not cancelled by one of the mayors', async () => {
    const params = { meetingId };
    expect(await cell.mayor.client.meetings.cancel({ params })).toMatchObject({ code: 'permission-missing' });
    expect(await stateIn(cell.otherMayor, otherCase)).toBe('convened');
    done(await cell.coordinator.client.meetings.cancel({ params }));
    expect(await stateIn(cell.otherMayor, otherCase)).toBe('cancelled');
  });

  test('is held by a mayor at the own case alone', async () => {
    cell.region.place.goTo(day);
    const attended = [cell.mayor.memberId, cell.otherMayor.memberId];
    const record = (items: { caseId: string; attended: string[] }[]) =>
      cell.mayor.client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items } });
    expect(await record([{ caseId: otherCase, attended }])).toMatchObject({ code: 'resource-not-found' });
    done(await record([]));
    expect(await stateIn(cell.mayor, ownCase)).toBe('held');
    expect(await consultationIn(cell.otherMayor, otherCase)).toMatchObject({ state: 'convened', attended: [] });
  });

  test('each mayor approves what was written of the own case', async () => {
    cell.region.place.goTo(day);
    const params = { meetingId };
    const attended = [cell.coordinator.memberId, cell.mayor.memberId, cell.otherMayor.memberId];
    done(await cell.coordinator.client.meetings.recordAttendance({ params, body: { attended, items: [] } }));
    expect(await cell.otherMayor.client.meetings.approve({ params })).toMatchObject({ code: 'meeting-settled' });
    done(await cell.coordinator.client.meetings.conclude({ params }));
    done(await cell.mayor.client.meetings.approve({ params }));
    expect(await consultationIn(cell.otherMayor, otherCase)).not.toHaveProperty('approvedAt');
    await cell.region.stream.inOrder();
    const waits = async (who: Seated) => done(await who.client.worklist.get()).items.map(({ kind }) => kind);
    expect(await waits(cell.otherMayor)).toContain('approveMinutes');
    expect(await waits(cell.mayor)).not.toContain('approveMinutes');
    done(await cell.otherMayor.client.meetings.approve({ params }));
    expect(await consultationIn(cell.otherMayor, otherCase)).toMatchObject({ approvedBy: cell.otherMayor.memberId });
    expect(await cell.otherMayor.client.meetings.approve({ params })).toMatchObject({ code: 'meeting-settled' });
  });

  test('waits to be concluded for who leads it, and for nobody else', async () => {
    cell.region.place.goTo('2026-03-11');
    await cell.region.stream.inOrder();
    const waits = async (who: Seated) => done(await who.client.worklist.get()).items.map(({ kind }) => kind);
    expect(await waits(cell.coordinator)).toContain('concludeMeeting');
    expect(await waits(cell.otherCoordinator)).not.toContain('concludeMeeting');
  });
});

describe('an agenda', () => {
  test('names each case once', async () => {
    const body = convening([], { agenda: [item(ownCase), item(ownCase)] });
    expect(await cell.coordinator.client.meetings.convene({ body })).toMatchObject({ code: 'input-invalid' });
  });
});
