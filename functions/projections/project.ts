import { isDeepStrictEqual } from 'node:util';
import { sealedEntities } from '../../shared/data/cell-entities.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate, type Place } from '../../shared/data/locate.ts';
import type { Change } from '../../shared/data/changes.ts';
import { type Entity, pick } from '../../shared/data/repository.ts';
import type { Consumer } from './consumer.ts';
import { projectCase } from './case-lines.ts';
import { projectCoverage } from './coverage.ts';
import { bringCell } from './extent.ts';
import { projectOverview } from './overview.ts';
import { mentionedIn, proposeTo, seatsToJoin } from './proposals.ts';
import { bringRegisterChange, concernedBy } from './register-changes.ts';
import { showRequests } from './requests.ts';
import { seatMember, seatMembers } from './seats.ts';
import { askToJoin, bringDeparture, bringSignature } from './signatures.ts';
import { projectTally } from './tallies.ts';
import { bringOffer, bringAnswer } from './transfers.ts';

type Projection = (consumer: Consumer, place: Place, change: Change) => Promise<void>;

/** The value before and after a change, as far as there was one. */
const told = <Value>(entity: Entity<Value>, change: Change): readonly Value[] =>
  pick(entity, [change.old ?? [], change.new ?? []].flat()).map(({ value }) => value);

const onDraft: Projection = async (consumer, { owner }, change) => {
  const drafts = told(entities.draft, change);
  for (const cellId of new Set(drafts.map((draft) => draft.cellId)))
    await proposeTo(consumer, { seat: owner, cellId }, mentionedIn(...drafts));
  for (const seat of seatsToJoin(...drafts)) await askToJoin(consumer, owner, seat);
  await projectOverview(consumer, owner);
};

const onReminder: Projection = async (consumer, { owner }, change) => {
  for (const { cellId, municipalities } of told(entities.reminder, change)) {
    const others = municipalities.filter((nis) => nis !== owner);
    await proposeTo(consumer, { seat: owner, cellId }, others);
    for (const seat of others) await askToJoin(consumer, owner, seat);
  }
};

const onSignature: Projection = async (consumer, { owner, id: cellId }, change) => {
  for (const seat of new Set(told(entities.signature, change).map((signature) => signature.seat))) {
    await bringSignature(consumer, { nis: owner, cellId }, seat);
    await askToJoin(consumer, owner, seat);
  }
  await projectOverview(consumer, owner);
};

const onDeparture: Projection = async (consumer, { owner, id: cellId }, change) => {
  const [departure] = told(entities.departure, change);
  if (departure !== undefined) await bringDeparture(consumer, { nis: owner, cellId }, departure.seat);
};

const overview: Projection = (consumer, { owner }) => projectOverview(consumer, owner);

const onOnboarding: Projection = async (consumer, { owner }, change) => {
  await projectCoverage(change, consumer);
  await projectOverview(consumer, owner);
  const [before, after] = [change.old, change.new].map((stored) => stored && pick(entities.onboarding, [stored])[0]?.value.cell);
  if (!isDeepStrictEqual(before, after)) await seatMembers(consumer, owner);
};

const onMember: Projection = async (consumer, { owner }, change) => {
  await projectOverview(consumer, owner);
  for (const sub of new Set(told(entities.member, change).map((member) => member.sub))) await seatMember(consumer, owner, sub);
};

const onTransfer: Projection = async (consumer, place, change) => {
  const { owner, within, id } = place;
  await bringOffer(consumer, { seat: owner, within, transferId: id });
  await onCase(consumer, place, change);
};

const onCase: Projection = (consumer, { owner, within }) => projectCase(consumer, owner, within);

/** Whatever lies in a case can be told in its line. */
const ofCase = Object.entries(sealedEntities).flatMap(([name, { facts }]) => (facts.collection === 'case' ? [name] : []));

/** What each kind of item sets in motion. */
const projections: Readonly<Record<string, Projection>> = {
  onboarding: onOnboarding,
  draft: onDraft,
  reminder: onReminder,
  signature: onSignature,
  signed: overview,
  member: onMember,
  departure: onDeparture,
  changeNotice: (consumer, { id }) => bringRegisterChange(consumer, id),
  registerChange: (consumer, { id }, change) => bringRegisterChange(consumer, id, concernedBy(change)),
  cell: async (consumer, { owner, id }) => {
    await bringCell(consumer, owner, id);
    await projectOverview(consumer, owner);
  },
  request: (consumer, { id }) => showRequests(consumer, id),
  meeting: (consumer, _, { key }) => projectTally(consumer, key),
  ...Object.fromEntries(ofCase.map((kind) => [kind, onCase])),
  transfer: onTransfer,
  transferOffer: (consumer, { owner, within, id }) => bringAnswer(consumer, { seat: owner, within, transferId: id }),
} satisfies Partial<Record<keyof typeof entities | 'meeting' | 'transfer' | 'transferOffer', Projection>>;

/** Applies one change of the table to every read model that depends on it; again and late is harmless. */
export const project = async (consumer: Consumer, change: Change): Promise<void> => {
  const place = locate(change.key);
  if (place !== undefined) await projections[place.entity]?.(consumer, place, change);
};
