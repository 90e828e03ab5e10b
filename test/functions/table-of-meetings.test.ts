import { beforeEach, describe, expect, test } from 'vitest';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { day, type Meetings, openMeetings } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let caseId: string;
let convene: Meetings['convene'];
let viewOf: Meetings['viewOf'];

beforeEach(async () => {
  ({ cell, caseId, convene, viewOf } = await openMeetings());
});

const meetingFor = async ({ client }: Seated, meetingId: string) => {
  const reply = await client.meetings.get({ params: { meetingId } });
  return reply.ok ? reply.value : undefined;
};

describe('a meeting, for who was called to a case on it', () => {
  test('is gone once that invitation ended or was refused', async () => {
    const { meetingId } = await convene([cell.school, cell.youthCare]);
    expect(await meetingFor(cell.school, meetingId)).toMatchObject({ place: 'Room 2', agenda: [{ caseId }] });
    done(await cell.mayor.client.invitations.end({ params: { caseId, memberId: cell.school.memberId } }));
    done(await cell.youthCare.client.invitations.answer({ params: { caseId }, body: { answer: 'refuse', reasons: 'No mandate.' } }));
    await cell.region.stream.inOrder();
    for (const who of [cell.school, cell.youthCare]) {
      expect(await meetingFor(who, meetingId)).toBeUndefined();
      expect(done(await who.client.meetings.list()).items).toEqual([]);
      expect(done(await who.client.worklist.get()).items.map(({ kind }) => kind)).not.toContain('attendMeeting');
    }
  });

  test('says no more than when it was, once its term is over', async () => {
    const { meetingId } = await convene([cell.school]);
    cell.region.place.goTo('2026-04-09');
    expect(await meetingFor(cell.school, meetingId)).toMatchObject({ agenda: [{ caseId }] });
    cell.region.place.goTo('2026-04-10');
    const seen = await meetingFor(cell.school, meetingId);
    expect(seen).toMatchObject({ on: day, agenda: [] });
    expect(seen).not.toHaveProperty('place');
    expect(await meetingFor(cell.coordinator, meetingId)).toMatchObject({ agenda: [{ caseId }] });
  });

  test('shows no agenda once it is cancelled', async () => {
    const { meetingId } = await convene([cell.school]);
    done(await cell.coordinator.client.meetings.cancel({ params: { meetingId } }));
    expect(await meetingFor(cell.school, meetingId)).toMatchObject({ state: 'cancelled', agenda: [] });
  });
});

describe('what is written of a consultation', () => {
  const held = async () => {
    const { meetingId } = await convene();
    cell.region.place.goTo(day);
    const attended = [cell.coordinator, cell.mayor, cell.school, cell.police].map(({ memberId }) => memberId);
    done(await cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
    return { meetingId, caseId };
  };

  test('is not overwritten by who did not see it', async () => {
    const params = await held();
    const { consultations } = cell.coordinator.client;
    expect(await consultations.minute({ params, body: { minutes: 'First.' }, version: 2 })).toMatchObject({ ok: true, version: 3 });
    expect(await cell.mayor.client.consultations.minute({ params, body: { minutes: 'Second.' }, version: 2 })).toMatchObject({
      code: 'edit-conflict',
    });
    expect(await cell.mayor.client.consultations.get({ params })).toMatchObject({
      value: { consultation: { minutes: 'First.' } },
      version: 3,
    });
  });

  test('stays as the chair approved it', async () => {
    const params = await held();
    const { coordinator, mayor } = cell;
    const decision = { kind: 'ordinaryHelp', reasons: 'Help is possible.' } as const;
    expect(await coordinator.client.consultations.decide({ params, body: decision })).toMatchObject({ value: { awaitsChair: true } });
    expect(done(await mayor.client.consultations.decide({ params, body: decision }))).not.toHaveProperty('awaitsChair');
    done(await coordinator.client.meetings.conclude({ params: { meetingId: params.meetingId } }));
    expect((await viewOf(mayor))?.decisions?.filter(({ awaitsChair }) => awaitsChair)).toHaveLength(1);
    done(await mayor.client.meetings.approve({ params: { meetingId: params.meetingId } }));
    expect((await viewOf(mayor))?.decisions?.filter(({ awaitsChair }) => awaitsChair)).toHaveLength(0);
    const { consultations } = coordinator.client;
    const assessment = { concern: 'Other.', reasons: 'Other.', handling: 'Other.', dissent: [] };
    for (const answer of [
      await consultations.minute({ params, body: { minutes: 'Other.' }, version: 3 }),
      await consultations.assess({ params, body: assessment, version: 3 }),
      await consultations.decide({ params, body: decision }),
    ])
      expect(answer).toMatchObject({ code: 'meeting-settled' });
  });

  test('has a police part that the police called to it writes, and nothing else', async () => {
    const params = await held();
    const decision = { kind: 'individualPath', reasons: 'Help is possible.' } as const;
    const { decisionId } = done(await cell.mayor.client.consultations.decide({ params, body: decision }));
    const part = { params: { ...params, decisionId }, body: { policePart: 'A weekly visit.' } };
    expect(await cell.police.client.consultations.decide({ params, body: { ...decision, ...part.body } })).toMatchObject({
      code: 'permission-missing',
    });
    expect(await cell.school.client.consultations.takePolicePart(part)).toMatchObject({ code: 'permission-missing' });
    expect(await cell.police.client.consultations.takePolicePart(part)).toMatchObject({ value: part.body });
    expect((await viewOf(cell.police))?.decisions?.[0]).toMatchObject({ ...decision, ...part.body });
    expect((await viewOf(cell.school))?.decisions?.[0]).not.toHaveProperty('policePart');
  });
});
