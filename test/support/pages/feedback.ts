import type { regionApi } from '../../../shared/contract/index.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { done } from '../e2e/region.ts';

type RegionClient = Client<typeof regionApi>;
type Leads = { readonly coordinator: RegionClient; readonly mayor: RegionClient };

/** A consultation to which mayor and coordinator came, with a decision: a sheet from it was handed over, and another waits. */
export const handedSheet = async ({ coordinator, mayor }: Leads, caseId: string): Promise<string> => {
  const params = { caseId };
  const { today } = done(await coordinator.portal.get());
  const times = { on: today, startsAt: '09:00', endsAt: '10:00', place: 'Room 1' };
  const agenda = [{ caseId, question: 'What can help?', invited: [] }];
  const { meetingId } = done(await coordinator.meetings.convene({ body: { ...times, agenda } }));
  const { followers } = done(await coordinator.followUp.getPlan({ params }));
  const attended = followers.flatMap(({ memberId, role }) => (role === 'mayor' || role === 'coordinator' ? [memberId] : []));
  done(await coordinator.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
  const reasons = 'He needs somebody to talk to.';
  done(await mayor.consultations.decide({ params: { meetingId, caseId }, body: { kind: 'individualPath', reasons } }));
  const lines = [{ from: 'decision', text: 'The cell follows this up by an individual path.' }];
  const propose = async () => done(await coordinator.feedback.propose({ params, body: { meetingId, lines } })).feedbackId;
  const feedbackId = await propose();
  done(await mayor.feedback.answer({ params: { caseId, feedbackId }, body: { agrees: true } }));
  done(await mayor.feedback.hand({ params: { caseId, feedbackId } }));
  await propose();
  return feedbackId;
};
