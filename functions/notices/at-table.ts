import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import type { Change } from '../../shared/data/changes.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate } from '../../shared/data/locate.ts';
import { isMoved } from '../../shared/data/moved.ts';
import { type Entity, pick } from '../../shared/data/repository.ts';
import type { AppointmentNotice } from '../../shared/i18n/notices/notice.ts';

/** Somebody at a table who is to be called: one member, or whoever has a role in a municipality but for who did it. */
export type Whom =
  | { readonly nis: string; readonly memberId: string }
  | { readonly nis: string; readonly role: 'mayor' | 'dataProtectionOfficer'; readonly but: string };

/** A notice due to members of a cell; what and about whom is never in it. */
export type TableNotice = { readonly kind: AppointmentNotice; readonly to: readonly Whom[] };

const factsIn = <Facts extends object>(entity: { readonly facts: Entity<Facts> }, stored: Change['new']): Facts | undefined =>
  stored && pick(entity.facts, [stored])[0]?.value;

/** From the moment two agreed that a member is called. */
const ofInvitation = (change: Change): TableNotice | undefined => {
  const [before, after] = [change.old, change.new].map((stored) => factsIn(sealedEntities.invitation, stored));
  if (after?.state !== 'invited' || before?.state === 'invited') return undefined;
  return { kind: 'answerWanted', to: [{ nis: after.nis, memberId: after.memberId }] };
};

const officersOf = (seat: string, residence: string, but: string): readonly Whom[] =>
  [...new Set([seat, residence])].map((nis) => ({ nis, role: 'dataProtectionOfficer', but }));

/** The mayor of the case and the data protection officers of seat and municipality, who review it (product.md, conditions of the matrix). */
const ofGlass = (change: Change, seat: string): TableNotice | undefined => {
  const glass = change.old === undefined ? factsIn(sealedEntities.breakGlass, change.new) : undefined;
  if (glass === undefined) return undefined;
  const { residence, by: but } = glass;
  return { kind: 'reviewWanted', to: [{ nis: residence, role: 'mayor', but }, ...officersOf(seat, residence, but)] };
};

/** The mayors of where the person lived, and of where they live now, hear that a case went from one to the other. */
const ofMove = (change: Change): TableNotice | undefined => {
  const [before, after] = [change.old, change.new].map((stored) => factsIn(sealedEntities.case, stored));
  if (before === undefined || after === undefined || before.residence === after.residence) return undefined;
  return { kind: 'messageWaits', to: [before, after].map(({ residence: nis }) => ({ nis, role: 'mayor', but: '' })) };
};

/** Everybody who must still agree to a new sheet; and once it is handed over, the data protection officers of seat and municipality. */
const ofFeedback = (change: Change, seat: string): TableNotice | undefined => {
  const [before, after] = [change.old, change.new].map((stored) => factsIn(sealedEntities.feedback, stored));
  if (after?.state === 'handed' && before?.state !== 'handed') return { kind: 'messageWaits', to: officersOf(seat, after.residence, '') };
  if (after === undefined || before !== undefined) return undefined;
  const asked = after.participants.filter(({ memberId }) => memberId !== after.proposedBy);
  return { kind: 'answerWanted', to: asked.map(({ nis, memberId }) => ({ nis, memberId })) };
};

/** The mayor of the case hears that its identity was looked up. */
const ofLookup = (change: Change): TableNotice | undefined => {
  const lookup = change.old === undefined ? factsIn(sealedEntities.lookup, change.new) : undefined;
  return lookup?.residence === undefined
    ? undefined
    : { kind: 'messageWaits', to: [{ nis: lookup.residence, role: 'mayor', but: lookup.by }] };
};

/** The same officers hear that two agreed to erase a case before its term; a line that is only replayed is news to nobody. */
const ofErasure = (change: Change, seat: string): TableNotice | undefined => {
  const [line] = change.old === undefined && change.new ? pick(openEntities.erasure, [change.new]) : [];
  if (line === undefined || line.value.rule !== 'agreed' || line.value.keyDestroyedAt !== undefined) return undefined;
  return { kind: 'messageWaits', to: officersOf(seat, line.value.residence ?? seat, '') };
};

/** The mayor to whom a case is offered. */
const ofOffer = (change: Change): TableNotice | undefined => {
  const [offer] = change.old === undefined && change.new ? pick(openEntities.transferOffer, [change.new]) : [];
  return offer?.value.state === 'offered' ? { kind: 'answerWanted', to: [{ nis: offer.value.to.nis, role: 'mayor', but: '' }] } : undefined;
};

/** The mayor who offered a case hears that the other cell answered. */
const ofTransfer = (change: Change): TableNotice | undefined => {
  const [before, after] = [change.old, change.new].map((stored) => factsIn(sealedEntities.transfer, stored));
  const isAnswered = before?.state === 'offered' && (after?.state === 'brought' || after?.state === 'refused');
  return isAnswered ? { kind: 'messageWaits', to: [{ nis: after.from.nis, memberId: after.offeredBy }] } : undefined;
};

/** Somebody for whom something waits, as the night found; at which chair is all that is said. */
const ofTold = (change: Change): TableNotice | undefined => {
  const [before, after] = [change.old, change.new].map((stored) => stored && pick(entities.told, [stored])[0]?.value);
  if (after === undefined || after.toldOn === before?.toldOn) return undefined;
  return { kind: 'somethingWaits', to: [{ nis: after.nis, memberId: after.memberId }] };
};

const notices: Readonly<Record<string, (change: Change, seat: string) => TableNotice | undefined>> = {
  case: ofMove,
  invitation: ofInvitation,
  breakGlass: ofGlass,
  lookup: ofLookup,
  feedback: ofFeedback,
  erasure: ofErasure,
  transfer: ofTransfer,
  transferOffer: ofOffer,
  told: ofTold,
} satisfies Partial<Record<keyof typeof sealedEntities | keyof typeof openEntities | keyof typeof entities, unknown>>;

/** The notice to members of a cell that a change of its work gives rise to, if any. */
export const tableNotice = (change: Change): TableNotice | undefined => {
  const place = change.new && !isMoved(change) ? locate(change.key) : undefined;
  return place && notices[place.entity]?.(change, place.owner);
};
