import type { Platform } from '../platform.ts';
import { done, type RegionClient } from './actors.ts';
import { followUp } from './follow-up.ts';
import { meet } from './meeting.ts';
import { atTable, signalInScope, words } from './working.ts';

type Stage = { readonly place: Platform; readonly stream: () => Promise<void> };
type Leads = { readonly coordinator: RegionClient; readonly mayor: RegionClient };

/** A member with a chair at the table. */
const seated = async ({ place, stream }: Stage, role: 'education' | 'dataProtectionOfficer', nis: string) => {
  const mandate = role === 'education' ? ({ entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const) : {};
  const { sub, membershipId } = await place.member(role, nis, { email: `${role}.seated@${nis}.example`, ...mandate });
  await stream();
  return { client: await place.signIn(sub), memberId: membershipId };
};

const callAndAnswer = async (stage: Stage, { coordinator, mayor }: Leads, caseId: string, nis: string) => {
  const { client, memberId } = await seated(stage, 'education', nis);
  const params = { caseId, memberId };
  await done(coordinator.followUp.listCallable({ params: { caseId } }));
  await done(coordinator.invitations.propose({ params: { caseId }, body: { memberId, purpose: words('knows the class') } }));
  await done(mayor.invitations.approve({ params }));
  await done(mayor.invitations.list({ params: { caseId } }));
  await done(client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
  await done(client.recusals.declare({ params: { caseId }, body: { concerned: true } }));
  await done(mayor.recusals.list({ params: { caseId } }));
  await done(mayor.recusals.lift({ params }));
  return { client, memberId, end: () => done(mayor.invitations.end({ params })) };
};

const breakAndReview = async ({ place, stream }: Stage, mayor: RegionClient, reference: string, otherNis: string): Promise<void> => {
  const other = (await atTable(place, otherNis)).mayor;
  const { value } = await done(other.breakGlass.open({ body: { reference, reason: words('the mayor is away') } }));
  const params = { caseId: value.caseId, breakGlassId: value.breakGlassId };
  await stream();
  await done(other.breakGlass.get({ params }));
  await done(mayor.breakGlass.list());
  await done(mayor.breakGlass.review({ params, body: { justified: true, review: words('it was urgent') } }));
};

/** Whoever comes too late for a signal is refused: it is part of a case already. */
const comeTooLate = async ({ coordinator, mayor }: Leads, { caseId, signalId }: Readonly<Record<'caseId' | 'signalId', string>>) => {
  const reasons = { scopeReasons: words('again'), proportionalityReasons: words('again') };
  await coordinator.signals.test({ params: { signalId }, body: { inScope: true, proportionate: true, ...reasons } });
  await mayor.cases.create({ body: { signalIds: [signalId], concern: words('again'), minor: false } });
  await mayor.cases.takeUp({ params: { caseId }, body: { signalId } });
};

/** A case that ended and is kept for its term. */
const closeAnother = async (leads: Leads): Promise<void> => {
  const signalId = await signalInScope(leads);
  const body = { signalIds: [signalId], concern: words('it passed'), minor: false };
  const { value } = await done(leads.mayor.cases.create({ body }));
  await comeTooLate(leads, { caseId: value.caseId, signalId });
  await done(leads.mayor.cases.close({ params: { caseId: value.caseId }, body: { reasons: words('it passed') } }));
};

/** A case that a neighbour takes over, and one whose offer is withdrawn; the platform has still to carry the first out. */
const handOn = async ({ place, stream }: Stage, leads: Leads, to: string): Promise<void> => {
  const { sub } = await place.member('mayor', to, { email: `mayor.seated@${to}.example` });
  await stream();
  const { transfers } = await place.signIn(sub);
  for (const answer of ['accept', undefined] as const) {
    const signalIds = [await signalInScope(leads)];
    const identity = { name: words('person') };
    const { value } = await done(leads.mayor.cases.create({ body: { signalIds, concern: words('it goes on'), minor: false, identity } }));
    const params = { caseId: value.caseId };
    const offered = await done(leads.mayor.transfers.offer({ params, body: { to, reasons: words('moved') } }));
    const { transferId } = offered.value;
    await stream();
    await done(transfers.listOffers());
    if (answer === undefined) await done(leads.mayor.transfers.withdraw({ params: { ...params, transferId } }));
    else await done(transfers.answer({ params: { transferId }, body: { answer } }));
    await stream();
  }
};

/** Every route of the cases of a joint cell, seated in the first municipality; the third has a cell of its own. */
export const followCases = async (stage: Stage, [nis, otherNis, neighbourNis]: readonly [string, string, string]): Promise<void> => {
  const leads = await atTable(stage.place, nis);
  const { coordinator, mayor } = leads;
  const signalIds = [await signalInScope(leads), await signalInScope(leads)] as const;
  const identity = { name: words('person') };
  const { value } = await done(
    mayor.cases.create({ body: { signalIds: [...signalIds], concern: words('two services worry'), minor: false, identity } }),
  );
  const { caseId, reference } = value;
  const params = { caseId };
  await done(mayor.cases.takeUp({ params, body: { signalId: await signalInScope(leads) } }));
  await stage.stream();
  const listed = { params: { signalId: signalIds[0] } };
  await done(coordinator.signals.get(listed));
  await done(mayor.signals.showReporter({ ...listed, body: { reason: words('asked by the service') } }));
  await done(mayor.cases.list());
  await done(mayor.cases.query({ body: { text: reference } }));
  await done(mayor.cases.get({ params }));
  await done(mayor.audit.query({ body: { month: stage.place.place().today.slice(0, 7) } }));
  await done(mayor.cases.changeIdentity({ params, body: identity }));
  await done(mayor.cases.disclose({ params }));
  await done(mayor.cases.change({ params, body: { minor: true } }));
  const school = await callAndAnswer(stage, leads, caseId, nis);
  await meet({ ...leads, school }, { caseId, today: stage.place.place().today });
  await followUp({ ...leads, school }, { caseId, today: stage.place.place().today });
  await done(school.client.cases.listOwnWork());
  await done(school.client.cases.getOwnWork({ params }));
  await school.end();
  await breakAndReview(stage, mayor, reference, otherNis);
  const officer = await seated(stage, 'dataProtectionOfficer', nis);
  await done(officer.client.cases.lookUpIdentity({ params, body: { reason: words('a person concerned asks') } }));
  await done(coordinator.worklist.get());
  await done(mayor.cases.close({ params, body: { reasons: words('the path is done') } }));
  await done(mayor.cases.reopen({ params, body: { reasons: words('it began anew') } }));
  await done(mayor.cases.close({ params, body: { reasons: words('it is over') } }));
  await stage.stream();
  await done(coordinator.erasures.erase({ params, body: { reasons: words('nothing came of it') } }));
  await done(mayor.erasures.erase({ params, body: { reasons: words('nothing came of it') } }));
  await done(officer.client.erasures.list());
  await closeAnother(leads);
  await handOn(stage, leads, neighbourNis);
  await stage.stream();
};
