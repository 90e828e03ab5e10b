import { isDeepStrictEqual } from 'node:util';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import { endCover } from '../../shared/domain/cells/change.ts';
import { coveredBy, type Registration } from '../../shared/domain/cells/registration.ts';
import { remindedAt } from '../../shared/domain/cells/reminder.ts';
import { isSignatureFor, type Signature } from '../../shared/domain/cells/signature.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, settle } from './consumer.ts';

type Signing = { readonly nis: string; readonly cellId: string };

/** Brings a mayor's signature under a joint cell to its seat, and takes it back from there when the mayor did. */
export const bringSignature = (consumer: Consumer, { nis, cellId }: Signing, seat: string): Promise<void> =>
  settle(async () => {
    const id = `${cellId}#${nis}`;
    const { signed } = dataOf(consumer, seat);
    const [signature, known] = await Promise.all([dataOf(consumer, nis).signatures.get(cellId), signed.get(id)]);
    const stands = signature?.value.seat === seat && !signature.value.joining && seat !== nis;
    const wanted = stands ? signature.value : undefined;
    if (isDeepStrictEqual(known?.value, wanted)) return true;
    const writes = wanted ? [signed.change(known, wanted, id)] : [known ?? []].flat().map(signed.remove);
    return record(consumer, { nis: seat, action: 'projectionsBringSignature' }, writes);
  });

/** A request to join stands while the draft says so and the mayor's signature is under it. */
const asksToJoin = (draft: Registration | undefined, signature: Signature | undefined, seat: string): boolean => {
  if (draft?.form?.kind !== 'joining' || draft.form.seat !== seat || draft.closedOn !== undefined) return false;
  return signature !== undefined && isSignatureFor(signature, draft.cellId, coveredBy(draft.nis, draft.form));
};

/** Puts the request to join before the seat, and takes it back when the draft or the signature no longer says so. */
export const askToJoin = (consumer: Consumer, nis: string, seat: string): Promise<void> =>
  settle(async () => {
    const { joinRequests, cellFile } = dataOf(consumer, seat);
    const { drafts, reminders, signatures } = dataOf(consumer, nis);
    const [known, { own }, draft, reminder] = await Promise.all([joinRequests.get(nis), cellFile(), drafts.get(), reminders.get()]);
    const signature = draft && (await signatures.get(draft.value.cellId))?.value;
    const taken = own !== undefined && own.value.activity !== 'dissolved' && coveredNow(own.value).includes(nis);
    const asks = signature !== undefined && !taken && asksToJoin(draft?.value, signature, seat);
    const wanted = asks ? { nis, requestedAt: signature.signedAt, ...remindedAt(reminder?.value, signature.cellId, seat) } : undefined;
    if (isDeepStrictEqual(known?.value, wanted)) return true;
    const writes = wanted ? [joinRequests.change(known, wanted, nis)] : [known ?? []].flat().map(joinRequests.remove);
    return record(consumer, { nis: seat, action: 'projectionsAskToJoin' }, writes);
  });

/** Tells the seat that a municipality left; the note is removed with it, so a later return is not undone by a repeated change. */
const endDeparted = (consumer: Consumer, { nis, cellId }: Signing): Promise<void> =>
  settle(async () => {
    const { departures } = dataOf(consumer, nis);
    const departure = await departures.get(cellId);
    if (departure === undefined) return true;
    const { seat, leftOn } = departure.value;
    const { cells } = dataOf(consumer, seat);
    const cell = await cells.get(cellId);
    const changed = cell && endCover(cell.value, nis, leftOn);
    const end = cell === undefined || changed === undefined || changed === cell.value ? [] : [cells.change(cell, changed)];
    return record(consumer, { nis: seat, action: 'projectionsBringDeparture' }, [...end, departures.remove(departure)]);
  });

/** Tells the seat that a municipality left; it may ask to return, and be heard only now. */
export const bringDeparture = async (consumer: Consumer, signing: Signing, seat: string): Promise<void> => {
  await endDeparted(consumer, signing);
  await askToJoin(consumer, signing.nis, seat);
};
