import { called, listed, narrative, signalInScope } from '../support/case-at-work.ts';
import { openCell, type Seated } from '../support/cell-at-work.ts';
import { done, type RegionClient } from '../support/region.ts';
import { type Beginning, type Person, world } from './world.ts';

const mandated = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
const partners = 12;
const signalsFor = 4;

type Sixteen = Beginning & {
  readonly signalIds: readonly string[];
  readonly item: { readonly caseId: string; readonly meetingId: string };
};

/** A table of sixteen: the leads of both municipalities, and twelve partners who are called to one case, which is met about today. */
export const tableOfSixteen = async (): Promise<Sixteen> => {
  const cell = await openCell();
  const { place, stream } = cell.region;
  const seated: Seated[] = [];
  for (let each = 0; each < partners; each += 1) {
    const { sub, membershipId } = await place.member('education', cell.seat, { email: `partner.${each}@table.example`, ...mandated });
    await stream.inOrder();
    seated.push({ client: await place.signIn(sub), memberId: membershipId, sub, nis: cell.seat, role: 'education' });
  }
  const { caseId } = await listed(cell);
  for (const who of seated) await called(cell, caseId, who);
  const agenda = [{ caseId, question: 'What helps?', invited: seated.map(({ memberId }) => memberId) }];
  const body = { on: place.place().today, startsAt: '14:00', endsAt: '15:00', place: 'Room 1', agenda };
  const { meetingId } = done(await cell.coordinator.client.meetings.convene({ body }));
  done(await cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended: [], items: [] } }));
  const signalIds: string[] = [];
  for (let each = 0; each < signalsFor * 2; each += 1) signalIds.push(await signalInScope(cell, cell.covered));
  await stream.inOrder();
  const people: Person[] = [];
  for (const { memberId, sub, nis, role } of [cell.mayor, cell.coordinator, cell.otherMayor, cell.otherCoordinator, ...seated])
    people.push({ memberId, sub, nis, role, table: 'own', token: await place.tokenOf(sub, 86_400) });
  const known = { signalIds, caseId, reference: '', meetingIds: [meetingId], called: [], cell: { cellId: cell.cellId, seat: cell.seat } };
  return {
    moment: place.moment(),
    today: place.place().today,
    people,
    known: { own: known, neighbour: known },
    signalIds,
    item: { caseId, meetingId },
  };
};

type Work = (client: RegionClient, at: Sixteen, person: Person) => Promise<void>;

/** A partner brings what they saw, answers, says what they know to fewer and takes it back, four times over. */
const asPartner: Work = async (client, { item, item: { caseId } }) => {
  done(await client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
  for (let each = 0; each < 4; each += 1) {
    const { signalId } = done(await client.signals.report({ body: { observation: narrative.observation, anonymous: false } }));
    const said = { secrecy: 'none', text: 'Comes to school again.', source: 'Own work', purpose: 'To help' } as const;
    const { contributionId } = done(await client.contributions.give({ params: item, body: said }));
    const params = { caseId, contributionId };
    done(await client.contributions.limit({ params, body: { audience: [] } }));
    done(await client.contributions.withdraw({ params }));
    done(await client.signals.withdraw({ params: { signalId } }));
  }
};

const test = { inScope: true, proportionate: true, scopeReasons: narrative.scope, proportionalityReasons: narrative.proportionality };

/** Who leads the case decides, and writes down who it is about; the coordinator what all think, and what is in the minutes. */
const asLead: Work = async (client, { item, item: { caseId } }, { role }) => {
  for (let each = 0; each < 4; each += 1) {
    done(await client.signals.noteDanger());
    if (role === 'mayor') done(await client.consultations.decide({ params: item, body: { kind: 'individualPath', reasons: 'It helps.' } }));
    else {
      const { signalId } = done(await client.signals.report({ body: { observation: narrative.observation, anonymous: false } }));
      done(await client.signals.test({ params: { signalId }, body: test }));
      done(await client.cases.changeIdentity({ params: { caseId }, body: { name: `Person ${each}` } }));
    }
  }
};

/** The other municipality lists cases of its own, looks up who brought a signal, and takes up another. */
const asOtherMayor: Work = async (client, { signalIds }) => {
  for (let each = 0; each < signalsFor; each += 1) {
    const [first = '', second = ''] = signalIds.slice(each * 2);
    done(await client.signals.showReporter({ params: { signalId: first }, body: { reason: 'The service asks.' } }));
    const listing = { signalIds: [first], concern: narrative.concern, minor: false };
    const { caseId } = done(await client.cases.create({ body: listing }));
    done(await client.cases.takeUp({ params: { caseId }, body: { signalId: second } }));
    done(await client.cases.close({ params: { caseId }, body: { reasons: 'The path is done.' } }));
    done(await client.cases.reopen({ params: { caseId }, body: { reasons: 'It began anew.' } }));
  }
};

/** The other coordinator convenes and calls off meetings, and brings signals. */
const asOtherCoordinator: Work = async (client, { today }) => {
  for (let each = 0; each < 4; each += 1) {
    const body = { on: today, startsAt: '16:00', endsAt: '17:00', place: 'Room 2', agenda: [] };
    const { meetingId } = done(await client.meetings.convene({ body }));
    done(await client.meetings.cancel({ params: { meetingId } }));
    done(await client.signals.report({ body: { observation: narrative.observation, anonymous: true } }));
  }
};

const workOf = ({ role, nis }: Person, { known }: Sixteen): Work => {
  if (role !== 'mayor' && role !== 'coordinator') return asPartner;
  if (nis === known.own.cell.seat) return asLead;
  return role === 'mayor' ? asOtherMayor : asOtherCoordinator;
};

/** All sixteen write at once, each their own work, in an order that chance decides. */
export const atOnce = async (start: Sixteen, seed: number) => {
  const { as, asked, conflicts } = world(start, { seed, faults: { throttled: 0, lost: 0 } });
  await Promise.all(start.people.map((person) => workOf(person, start)(as(person), start, person)));
  return { asked, conflicts: conflicts() };
};

/** Both who lead the case write down at once who it is about; answers how often one was in the other's way. */
export const sameItem = async (start: Sixteen, seed: number): Promise<number> => {
  const { as, conflicts } = world(start, { seed, faults: { throttled: 0, lost: 0 } });
  const both = start.people.filter(({ role, nis }) => (role === 'mayor' || role === 'coordinator') && nis === start.known.own.cell.seat);
  const params = { caseId: start.item.caseId };
  await Promise.all(both.map((person) => as(person).cases.changeIdentity({ params, body: { name: `As the ${person.role} knows` } })));
  return conflicts();
};
