import { predecessors } from '../../../shared/domain/register/lineage.ts';
import { deliveriesOf } from '../deliveries.ts';
import { agreeStricter } from '../agreed.ts';
import { nightOf } from '../night.ts';
import type { Platform } from '../platform.ts';
import { codesOf, keepCells } from '../region-kept.ts';
import { planMerger } from './merging.ts';
import { contactAt, done, type RegionClient, type Settled, settled, signedIn } from './actors.ts';
import { followCases } from './following.ts';
import { keepManuals } from './manuals.ts';
import { declareJointCell, joinCell } from './registering.ts';
import { everyProposalRoute } from './proposing.ts';
import { partners, trio } from './setup-file.ts';
import { train } from './training.ts';
import { atTable, workInCell } from './working.ts';

type Stage = { readonly place: Platform; readonly officer: RegionClient; readonly stream: () => Promise<void> };

const askToBeInvited = async ({ place, officer, stream }: Stage, nis: string): Promise<void> => {
  const { invitationRequests } = place.anonymous;
  for (const role of ['coordinator', 'secretary']) await done(invitationRequests.create({ body: { nis, contact: contactAt(nis, role) } }));
  await stream();
  const [first, second] = (await done(officer.invitationRequests.list())).value.items;
  await done(officer.invitationRequests.verify({ params: { requestId: first!.requestId } }));
  await done(officer.invitationRequests.dismiss({ params: { requestId: second!.requestId } }));
};

const readPublicFacts = async ({ anonymous }: Platform, nis: string): Promise<void> => {
  await done(anonymous.portal.get());
  await done(anonymous.health.get());
  await done(anonymous.legalFrame.get());
  await done(anonymous.register.list());
  await done(anonymous.register.get({ params: { nis } }));
};

/** Whoever switches works on with a new token; the coordinator of the answer has one. */
const keepPeople = async ({ place }: Stage, { nis, coordinator, mayor }: Settled): Promise<Settled> => {
  const contact = contactAt(nis, 'teacher');
  const { value } = await done(coordinator.members.add({ body: { contact, role: 'education', entity: 'flemishCommunity' } }));
  await done(coordinator.members.list());
  await done(coordinator.members.advise());
  const mandate = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;
  await done(coordinator.members.changeMandate({ params: { memberId: value.memberId }, body: mandate }));
  await done(coordinator.members.renewAccess({ params: { memberId: value.memberId } }));
  await done(coordinator.members.remove({ params: { memberId: value.memberId } }));
  await done(mayor.members.add({ body: { contact: contactAt(nis, 'coordinator'), role: 'prevention' } }));
  const memberships = await done(coordinator.memberships.list());
  for (const { membershipId } of memberships.value.items.toReversed())
    await done(coordinator.memberships.switch({ body: { membershipId } }));
  return { nis, mayor, coordinator: await signedIn(place, nis, 'coordinator') };
};

const set = async ({ place, officer }: Stage, { coordinator }: Settled): Promise<void> => {
  const rhythm = { parameter: 'meetingRhythmWeeks' } as const;
  await done(officer.regionSettings.get());
  await everyProposalRoute(place, 'flanders');
  await agreeStricter(place, { ...rhythm, value: 3 });
  const cell = await done(coordinator.settings.get());
  await done(coordinator.settings.change({ params: rhythm, body: { value: 2 }, version: cell.version! }));
};

const questionAndAnswer = async ({ officer }: Stage, { nis, coordinator }: Settled): Promise<void> => {
  const asked = await done(officer.municipalities.ask({ params: { nis }, body: { text: 'Who stands in for the mayor?' } }));
  await done(coordinator.cells.answer({ params: { questionId: asked.value.questionId }, body: { text: 'The first alderman.' } }));
};

const maintain = async ({ coordinator }: Settled): Promise<void> => {
  await done(coordinator.cells.get());
  await done(coordinator.cells.changeActivity({ body: { activity: 'dormant' } }));
  await done(coordinator.cells.confirm());
  const { version = 0 } = await done(coordinator.cells.getSetup());
  await done(coordinator.cells.changeTrio({ body: trio, version }));
  await done(coordinator.cells.changePartners({ body: { partners }, version: version + 1 }));
};

/** Who answers for data protection looks into the audit, once the stream gave them a chair and a token says so. */
const lookIntoAudit = async ({ place, stream }: Stage, nis: string): Promise<void> => {
  const officer = await place.member('dataProtectionOfficer', nis, { email: 'protection@cell.example' });
  const partner = await place.member('streetWork', nis, { email: 'street@cell.example' });
  await stream();
  const { audit } = await place.signIn(officer.sub);
  const month = place.place().today.slice(0, 7);
  await done(audit.list());
  await done(audit.query({ body: { month } }));
  await done((await place.signIn(partner.sub)).audit.listOwn());
  await done(audit.export({ body: { from: month, to: month } }));
};

const oversee = async ({ officer, stream }: Stage, nis: string): Promise<void> => {
  await stream();
  await done(officer.municipalities.list({ query: { limit: 200 } }));
  await done(officer.municipalities.get({ params: { nis } }));
  await done(officer.coverage.getTotals());
  await done(officer.coverage.getHistory({ query: { on: ['2025-06-01', '2025-06-02', '2026-03-02'] } }));
  await done(officer.coverage.getMap());
  await done(officer.processFacts.list());
};

/** Those that never had another code come first, as most have not. */
const alwaysSo = (codes: readonly string[]): readonly string[] => codes.toSorted((a, b) => predecessors(a).length - predecessors(b).length);

/** Every route of the regional API at least once, in a Flanders where nearly all municipalities have a cell. Throws at the first refusal. */
export const everyRegionRoute = async (place: Platform): Promise<void> => {
  await planMerger(place);
  const [asker = '', seatNis = '', partnerNis = '', joinerNis = '', doubter = '', neighbour = '', ...more] = alwaysSo(
    codesOf('flanders', place.place().today),
  );
  await keepCells(place.table, 'flanders', [neighbour, ...more]);
  place.changes.length = 0; // those months are told already
  const stage: Stage = {
    place,
    officer: (await place.officer()).client,
    stream: deliveriesOf({ ...place, table: place.streamed }).inOrder,
  };
  await readPublicFacts(place, seatNis);
  await askToBeInvited(stage, asker);
  const before = await keepPeople(stage, await settled(place, stage.officer, seatNis));
  const partner = await settled(place, stage.officer, partnerNis);
  const joiner = await settled(place, stage.officer, joinerNis);
  await set(stage, before);
  await declareJointCell(before, partner, stage.stream);
  const seat = { nis: seatNis, ...(await atTable(place, seatNis)) };
  await questionAndAnswer(stage, seat);
  await done(stage.officer.cells.acknowledge({ params: { nis: seatNis } }));
  await keepManuals(place, stage.officer, seat.coordinator);
  await maintain(seat);
  await joinCell(joiner, seat, stage.stream);
  await done((await settled(place, stage.officer, doubter)).mayor.registrations.stateNone({ body: { on: place.place().today } }));
  await workInCell(place, seatNis);
  await train(stage.officer, seat.coordinator, place.place().today);
  await followCases(stage, [seatNis, partnerNis, neighbour]);
  await oversee(stage, seatNis);
  await lookIntoAudit(stage, seatNis);
  await nightOf(place, { today: '2027-02-10' });
  await done((await atTable(place, partnerNis)).mayor.cells.leave());
  await stage.stream();
  await done(seat.mayor.cells.dissolve());
  await stage.stream();
};
