import { answered } from '../../rollout/attempt.ts';
import { daysBefore } from '../country.ts';
import type { Telling } from './tell-signals.ts';

type Cases = { readonly followed: string; readonly minor: string };
const hours = { startsAt: '14:00', endsAt: '15:30' } as const;

const contribute = async ({ table, words }: Telling, params: { readonly caseId: string; readonly meetingId: string }): Promise<void> => {
  for (const who of ['school', 'police'] as const) {
    const body = { ...words.contributions[who], secrecy: 'none' } as const;
    answered(await table[who].ago(22).contributions.give({ params, body }));
  }
};

/** What the cell wrote on the case at the table, and that the chair approved it. */
const settle = async ({ table, words }: Telling, params: { readonly caseId: string; readonly meetingId: string }): Promise<void> => {
  const { consultations, meetings } = table.coordinator.ago(20);
  const { meetingId } = params;
  const before = answered(await consultations.get({ params }));
  const assessment = { ...words.assessment, dissent: [] };
  const assessed = answered(await consultations.assess({ params, body: assessment, version: before.version ?? 0 }));
  answered(await table.mayor.ago(20).consultations.decide({ params, body: { kind: 'individualPath', reasons: words.decision } }));
  const { version = assessed.version ?? 0 } = answered(await consultations.get({ params }));
  answered(await consultations.minute({ params, body: { minutes: words.minutes }, version }));
  answered(await meetings.conclude({ params: { meetingId } }));
  answered(await table.mayor.ago(18).meetings.approve({ params: { meetingId } }));
};

/** One meeting held three weeks ago, with what was contributed and decided, and one convened for next week. */
export const tellMeetings = async (telling: Telling, { followed, minor }: Cases): Promise<void> => {
  const { table, words, today } = telling;
  const { coordinator, mayor, school, police } = table;
  const { place } = words;
  const both = [school.memberId, police.memberId];
  const agenda = [{ caseId: followed, question: words.question, invited: both }];
  const held = answered(await coordinator.ago(32).meetings.convene({ body: { ...hours, place, agenda, on: daysBefore(today, 20) } })).value;
  const { meetingId } = held;
  await contribute(telling, { caseId: followed, meetingId });
  const attended = [coordinator, mayor, school, police].map(({ memberId }) => memberId);
  const items = [{ caseId: followed, attended }];
  answered(await coordinator.ago(20).meetings.recordAttendance({ params: { meetingId }, body: { attended, items } }));
  await settle(telling, { caseId: followed, meetingId });
  const next = [
    { caseId: followed, question: words.nextQuestion, invited: both },
    { caseId: minor, question: words.question, invited: [school.memberId], withIdentity: false },
  ];
  answered(await coordinator.ago(1).meetings.convene({ body: { ...hours, place, agenda: next, on: daysBefore(today, -8) } }));
};
