import { addDays } from '../../shared/domain/dates.ts';
import type { CellAtWork, Seated } from './cell-at-work.ts';
import { day, openMeetings } from './meeting-at-work.ts';
import { done } from './region.ts';

export const goals = [{ goal: 'Back to school', risks: 'Alone at night.', protections: 'A brother he listens to.' }];
export const lookBack = { better: 'He comes to school.', worrying: 'New friends.', conclusion: 'Go on.' };

/** A case that was discussed, followed up by the school as its manager. */
export const openFollowUp = async () => {
  const meetings = await openMeetings();
  const { cell, caseId, convene } = meetings;
  const params = { caseId };
  done(await cell.school.client.invitations.answer({ params, body: { answer: 'accept' } }));
  const { meetingId } = await convene([cell.school, cell.youthCare, cell.police]);
  cell.region.place.goTo(day);
  const seated = [cell.coordinator, cell.mayor, cell.school, cell.police].map(({ memberId }) => memberId);
  done(await cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended: seated, items: [] } }));
  await cell.region.stream.inOrder();
  return { ...meetings, params, meetingId };
};

export const code = (reply: { ok: boolean; code?: string }): string | undefined => (reply.ok ? 'ok' : reply.code);

export const versionOf = async ({ client }: Seated, params: { caseId: string }): Promise<number> => {
  const reply = await client.cases.get({ params });
  return (reply.ok && reply.version) || 0;
};

export const assign = async (cell: CellAtWork, params: { caseId: string }, { memberId }: Seated) =>
  cell.coordinator.client.followUp.assignManager({ params, body: { memberId }, version: await versionOf(cell.coordinator, params) });

export const propose = async (by: Seated, params: { caseId: string }, owner: Seated, more: { dueOn?: string; police?: boolean } = {}) =>
  by.client.followUp.addAction({ params, body: { task: 'Talk to the coach.', ownerId: owner.memberId, dueOn: addDays(day, 14), ...more } });

export type FollowUp = Awaited<ReturnType<typeof openFollowUp>>;

/** Somebody steps aside from the case, and the stream tells it. */
export const stepAside = async ({ cell, params }: FollowUp, { client }: Seated): Promise<void> => {
  done(await client.recusals.declare({ params, body: { concerned: true } }));
  await cell.region.stream.inOrder();
};
