import { called, listed } from './case-at-work.ts';
import { openCell, type Seated } from './cell-at-work.ts';
import { done } from './region.ts';

/** The day on which the cell meets, and what it asks itself about the case. */
export const day = '2026-03-10';
export const question = 'Does he still go to school?';

/** A cell at work with one case, to which four members are called; what its people do most with a meeting. */
export const openMeetings = async () => {
  const cell = await openCell();
  const { caseId } = await listed(cell);
  for (const who of [cell.school, cell.youthCare, cell.police, cell.restricted]) await called(cell, caseId, who);

  const convening = (invited: readonly Seated[], more: Record<string, unknown> = {}) => ({
    on: day,
    startsAt: '14:00',
    endsAt: '15:30',
    place: 'Room 2',
    agenda: [{ caseId, question, invited: invited.map(({ memberId }) => memberId) }],
    ...more,
  });
  return {
    cell,
    caseId,
    convening,
    convene: async (invited: readonly Seated[] = [cell.school, cell.police]) =>
      done(await cell.coordinator.client.meetings.convene({ body: convening(invited) })),
    /** The case as somebody sees it; nothing where they may not know of it. */
    viewOf: async ({ client }: Seated) => {
      const reply = await client.cases.get({ params: { caseId } });
      return reply.ok ? reply.value : undefined;
    },
  };
};
export type Meetings = Awaited<ReturnType<typeof openMeetings>>;
