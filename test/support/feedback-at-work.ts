import type { Secrecy } from '../../shared/domain/cases/contribution.ts';
import { listed } from './case-at-work.ts';
import type { CellAtWork, Seated } from './cell-at-work.ts';
import { day, openMeetings } from './meeting-at-work.ts';
import { done } from './region.ts';

export const sheetWords = { decision: 'CANARY-DECIDED', said: 'CANARY-TOLD' } as const;
const said = { text: 'CANARY-SAID', source: 'Own talk', purpose: 'To judge together' } as const;

/** A case that was decided on, at a consultation to which mayor, coordinator, school and police came; what people do with a sheet. */
export const openFeedback = async () => {
  const { cell, caseId, convene, viewOf } = await openMeetings();
  const { meetingId } = await convene([cell.school, cell.youthCare, cell.police, cell.restricted]);
  cell.region.place.goTo(day);
  const attend = async (...came: readonly Seated[]) =>
    done(
      await cell.coordinator.client.meetings.recordAttendance({
        params: { meetingId },
        body: { attended: came.map(({ memberId }) => memberId), items: [] },
      }),
    );
  await attend(cell.coordinator, cell.mayor, cell.school, cell.police);
  const decision = { kind: 'individualPath', reasons: 'Help.' } as const;
  done(await cell.mayor.client.consultations.decide({ params: { caseId, meetingId }, body: decision }));
  const params = { caseId };
  const propose = async (by: Seated, from: readonly string[] = ['decision']) => {
    const lines = from.map((source) => ({ from: source, text: source === 'decision' ? sheetWords.decision : sheetWords.said }));
    return by.client.feedback.propose({ params, body: { meetingId, lines } });
  };
  return {
    cell,
    caseId,
    meetingId,
    viewOf,
    attend,
    propose,
    /** A sheet that the coordinator proposed. */
    sheet: async (from?: readonly string[]) => ({ caseId, feedbackId: done(await propose(cell.coordinator, from)).feedbackId }),
    give: async (who: Seated, secrecy: Secrecy = 'none') =>
      done(await who.client.contributions.give({ params: { caseId, meetingId }, body: { ...said, secrecy } })).contributionId,
    answer: ({ client }: Seated, sheet: { caseId: string; feedbackId: string }, agrees = true) =>
      client.feedback.answer({ params: sheet, body: { agrees } }),
    /** The sheets as somebody is shown them, or the refusal. */
    sheetsOf: async ({ client }: Seated) => {
      const reply = await client.feedback.list({ params });
      return reply.ok ? reply.value.items : reply.code;
    },
  };
};
export type FeedbackAtWork = Awaited<ReturnType<typeof openFeedback>>;

/** Hands a sheet over to which the mayor, the only one who came, agrees by proposing it. */
export const handSheet = async (cell: CellAtWork): Promise<void> => {
  const params = { caseId: (await listed(cell)).caseId };
  const [{ client, memberId }, { today: on }] = [cell.mayor, cell.region.place.place()];
  const agenda = [{ ...params, question: 'What helps?', invited: [] }];
  const times = { on, startsAt: '09:00', endsAt: '10:00', place: 'Room' };
  const { meetingId } = done(await client.meetings.convene({ body: { ...times, agenda } }));
  done(await client.meetings.recordAttendance({ params: { meetingId }, body: { attended: [memberId], items: [] } }));
  const decision = { kind: 'ordinaryHelp', reasons: 'Help.' } as const;
  done(await client.consultations.decide({ params: { ...params, meetingId }, body: decision }));
  const lines = [{ from: 'decision', text: sheetWords.decision }];
  const { feedbackId } = done(await client.feedback.propose({ params, body: { meetingId, lines } }));
  done(await client.feedback.hand({ params: { ...params, feedbackId } }));
};
