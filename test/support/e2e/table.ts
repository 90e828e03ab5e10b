import { followUp } from '../every-route/follow-up.ts';
import { meet } from '../every-route/meeting.ts';
import { words } from '../every-route/working.ts';
import type { RegionClient } from './people.ts';
import { contactAt, done, type Region } from './region.ts';
import { today } from './stage.ts';

const mandated = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;

/** Somebody with a chair: what they ask with, and the token they do it with. */
export type Chair = { readonly client: RegionClient; readonly token: string };

/** The table of a new cell on the running platform; each signs in once it stands, for a token gives a chair. */
export const openTable = async (region: Region, nis: string) => {
  const { seat } = await region.cell(nis);
  const join = async (role: 'education' | 'police', mandate = {}) =>
    done(await seat.coordinator.members.add({ body: { contact: contactAt(nis, role), role, ...mandate } })).memberId;
  const schoolId = await join('education', mandated);
  await join('police');
  await region.stage.settle();
  const chair = async (role: string): Promise<Chair> => {
    const token = await region.people.nextToken('flanders', contactAt(nis, role).email);
    return { token, client: region.people.holding('flanders', token) };
  };
  const [coordinator, mayor] = [await chair('coordinator'), await chair('mayor')];
  const [school, police] = [await chair('education'), await chair('police')];
  return { schoolId, coordinator, mayor, school, police };
};
export type Table = Awaited<ReturnType<typeof openTable>>;

const tested = {
  inScope: true,
  proportionate: true,
  scopeReasons: words('signs of it'),
  proportionalityReasons: words('help was refused'),
};

const inScope = async ({ school, coordinator }: Table): Promise<string> => {
  const body = { observation: words('seen on Monday'), person: words('somebody'), anonymous: false };
  const { signalId } = done(await school.client.signals.report({ body }));
  done(await coordinator.client.signals.test({ params: { signalId }, body: tested }));
  return signalId;
};

/** A case to which the school is called, from the signal to the review, with one of everything in it; and what all of it is called. */
export const workThrough = async (table: Table, settle: () => Promise<void>): Promise<Readonly<Record<string, string>>> => {
  const { coordinator, mayor, school, schoolId: memberId } = table;
  const created = {
    signalIds: [await inScope(table)],
    concern: words('why it worries'),
    minor: false,
    identity: { name: words('person') },
  };
  const { caseId } = done(await mayor.client.cases.create({ body: created }));
  await settle();
  const params = { caseId };
  done(await coordinator.client.invitations.propose({ params, body: { memberId, purpose: words('knows the class') } }));
  done(await mayor.client.invitations.approve({ params: { caseId, memberId } }));
  done(await school.client.invitations.answer({ params, body: { answer: 'accept' } }));
  const at = { coordinator: coordinator.client, mayor: mayor.client, school: { client: school.client, memberId } };
  await meet(at, { caseId, today });
  await followUp(at, { caseId, today });
  await settle();
  const { consultations = [], decisions = [], actions = [], feedback = [] } = done(await mayor.client.cases.get({ params }));
  const meetingId = consultations.find(({ state }) => state === 'held')?.meetingId ?? '';
  const said = { secrecy: 'none', text: words('said again'), source: words('source'), purpose: words('purpose') } as const;
  const { contributionId } = done(await school.client.contributions.give({ params: { caseId, meetingId }, body: said }));
  return {
    caseId,
    memberId,
    meetingId,
    contributionId,
    signalId: await inScope(table),
    decisionId: decisions[0]?.decisionId ?? '',
    actionId: actions[0]?.actionId ?? '',
    feedbackId: feedback[0]?.feedbackId ?? '',
  };
};
