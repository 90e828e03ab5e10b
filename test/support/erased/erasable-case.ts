import { called } from '../case-at-work.ts';
import { type CellAtWork, openCell } from '../cell-at-work.ts';
import { followUp } from '../every-route/follow-up.ts';
import { meet } from '../every-route/meeting.ts';
import { signalInScope, words } from '../every-route/working.ts';
import { done, towns } from '../region.ts';

const said = { secrecy: 'none', text: words('said'), source: words('source'), purpose: words('to help') } as const;

/** A second consultation, still open, in which something stands that nobody took back. */
const consult = async ({ coordinator, mayor, school, police, region }: CellAtWork, caseId: string) => {
  const on = region.place.place().today;
  const agenda = [{ caseId, question: words('question'), invited: [school.memberId, police.memberId], withIdentity: true }];
  const body = { on, startsAt: '16:00', endsAt: '17:00', place: 'Room 2', agenda };
  const { meetingId } = done(await coordinator.client.meetings.convene({ body }));
  const params = { meetingId, caseId };
  const { contributionId } = done(await school.client.contributions.give({ params, body: said }));
  const attended = [coordinator, mayor, school, police].map(({ memberId }) => memberId);
  done(await coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
  const decided = { kind: 'individualPath', reasons: words('help') } as const;
  const { decisionId } = done(await mayor.client.consultations.decide({ params, body: decided }));
  const seen = await coordinator.client.consultations.get({ params });
  const version = (seen.ok && seen.version) || 0;
  done(await coordinator.client.consultations.minute({ params, body: { minutes: words('minutes') }, version }));
  const sheet = { meetingId, lines: [{ text: words('told'), from: 'decision' as const }] };
  const { feedbackId } = done(await coordinator.client.feedback.propose({ params: { caseId }, body: sheet }));
  return { meetingId, contributionId, decisionId, feedbackId };
};

const breakGlass = async ({ otherMayor }: CellAtWork, reference: string) =>
  done(await otherMayor.client.breakGlass.open({ body: { reference, reason: words('the mayor is away') } })).breakGlassId;

/** An offer to the cell beside, which its mayor takes back before anybody answers. */
const offerAndWithdraw = async ({ mayor, region }: CellAtWork, caseId: string): Promise<string> => {
  const body = { to: towns.lede, reasons: words('moves there') };
  const { transferId } = done(await mayor.client.transfers.offer({ params: { caseId }, body }));
  await region.stream.inOrder();
  done(await mayor.client.transfers.withdraw({ params: { caseId, transferId } }));
  return transferId;
};

/** A case with one of everything in it, each word of which holds the canary, with the ids a route can name; still open. */
export const erasableCase = async () => {
  const cell = await openCell();
  const { coordinator, mayor, school, police, officer, region } = cell;
  const leads = { coordinator: coordinator.client, mayor: mayor.client };
  const [signalId, later] = [await signalInScope(leads), await signalInScope(leads)];
  const identity = { name: words('person'), knownBy: words('nickname') };
  const body = { signalIds: [signalId], concern: words('two services worry'), minor: false, identity };
  const { caseId, reference } = done(await mayor.client.cases.create({ body }));
  done(await mayor.client.cases.takeUp({ params: { caseId }, body: { signalId: later } }));
  await region.stream.inOrder();
  done(await mayor.client.signals.showReporter({ params: { signalId }, body: { reason: words('asked by the service') } }));
  for (const who of [school, police]) await called(cell, caseId, who);
  for (const { client } of [school, police]) done(await client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
  const today = region.place.place().today;
  await meet({ ...leads, school }, { caseId, today });
  await followUp({ ...leads, school }, { caseId, today });
  const owned = { task: words('talk'), ownerId: school.memberId, dueOn: today };
  const { actionId } = done(await coordinator.client.followUp.addAction({ params: { caseId }, body: owned }));
  const ids = { ...(await consult(cell, caseId)), signalId, caseId, actionId, memberId: school.memberId };
  done(await officer.client.cases.lookUpIdentity({ params: { caseId }, body: { reason: words('a person concerned asks') } }));
  const transferId = await offerAndWithdraw(cell, caseId);
  const breakGlassId = await breakGlass(cell, reference);
  await region.stream.inOrder();
  return { cell, reference, ids: { ...ids, transferId, breakGlassId } };
};
