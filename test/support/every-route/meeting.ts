import { done, type RegionClient } from './actors.ts';
import { words } from './working.ts';

type Called = { readonly client: RegionClient; readonly memberId: string };
type Table = { readonly coordinator: RegionClient; readonly mayor: RegionClient; readonly school: Called };

/** A sheet to which who took part agrees, and another that is taken back. */
const tell = async ({ coordinator, mayor, school }: Table, { caseId, meetingId }: { caseId: string; meetingId: string }): Promise<void> => {
  const params = { caseId };
  await done(mayor.feedback.preview({ params, query: { meetingId } }));
  const body = { meetingId, lines: [{ from: 'decision' as const, text: words('what the cell decided') }] };
  const propose = async () => ({ caseId, feedbackId: (await done(coordinator.feedback.propose({ params, body }))).value.feedbackId });
  const [sheet, other] = [await propose(), await propose()];
  await done(school.client.feedback.list({ params }));
  await done(school.client.feedback.answer({ params: sheet, body: { agrees: true } }));
  await done(mayor.feedback.hand({ params: sheet }));
  await done(mayor.feedback.withdraw({ params: other }));
};

/** Every route of meetings, consultations, contributions and feedback, today, on one case to which the school is called. */
export const meet = async ({ coordinator, mayor, school }: Table, { caseId, today }: { caseId: string; today: string }): Promise<void> => {
  const times = { on: today, startsAt: '14:00', endsAt: '15:00', place: words('room') };
  const body = { ...times, agenda: [{ caseId, question: words('question'), invited: [school.memberId] }] };
  const called = await done(mayor.meetings.convene({ body }));
  await done(mayor.meetings.cancel({ params: { meetingId: called.value.meetingId } }));
  const { meetingId } = (await done(coordinator.meetings.convene({ body }))).value;
  const [params, item] = [{ meetingId }, { meetingId, caseId }];
  await done(coordinator.meetings.change({ params, body: { ...body, endsAt: '16:00' }, version: 1 }));
  await done(mayor.meetings.list());
  await done(mayor.meetings.get({ params }));
  await done(school.client.contributions.preview({ params: item, query: { secrecy: 'none' } }));
  const said = { secrecy: 'none', text: words('said'), source: words('source'), purpose: words('purpose') } as const;
  const { contributionId } = (await done(school.client.contributions.give({ params: item, body: said }))).value;
  await done(school.client.contributions.limit({ params: { caseId, contributionId }, body: { audience: [] } }));
  await done(school.client.contributions.withdraw({ params: { caseId, contributionId } }));
  await done(coordinator.meetings.recordAttendance({ params, body: { attended: [school.memberId], items: [] } }));
  const assessment = { concern: words('some'), reasons: words('seen'), handling: words('path'), dissent: [] };
  const { version = 0 } = await done(coordinator.consultations.get({ params: item }));
  await done(coordinator.consultations.assess({ params: item, body: assessment, version }));
  const { decisionId } = (
    await done(mayor.consultations.decide({ params: item, body: { kind: 'individualPath', reasons: words('help') } }))
  ).value;
  const part = { params: { ...item, decisionId }, body: { policePart: words('a visit') } };
  await done(mayor.consultations.takePolicePart(part));
  await done(coordinator.consultations.minute({ params: item, body: { minutes: words('minutes') }, version: version + 1 }));
  await done(mayor.calendarFeeds.renew());
  const { href } = (await done(mayor.calendarFeeds.renew())).value;
  await done(mayor.calendarFeeds.get());
  await done(mayor.calendarFeeds.read({ params: { calendarFile: href.slice(href.lastIndexOf('/') + 1) } }));
  await done(mayor.calendarFeeds.revoke());
  await done(coordinator.meetings.conclude({ params }));
  await done(mayor.meetings.approve({ params }));
  await tell({ coordinator, mayor, school }, item);
};
