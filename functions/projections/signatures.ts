import { endCover } from '../../shared/domain/cells/change.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, settle } from './consumer.ts';

/** Brings a mayor's signature to the seat of the cell; for a municipality that wants to join, the request to join. */
export const bringSignature = (consumer: Consumer, nis: string, cellId: string): Promise<void> =>
  settle(async () => {
    const signature = await dataOf(consumer, nis).signatures.get(cellId);
    if (signature === undefined || signature.value.seat === nis) return true;
    const { seat, joining, signedAt, covers } = signature.value;
    const { signed, joinRequests, cellFile } = dataOf(consumer, seat);
    if (!joining) {
      const known = await signed.get(`${cellId}#${nis}`);
      if (known?.value.covers.join() === covers.join()) return true;
      return record(consumer, { nis: seat, action: 'projectionsBringSignature' }, [signed.change(known, signature.value, `${cellId}#${nis}`)]);
    }
    const [known, { own }, draft] = await Promise.all([joinRequests.get(nis), cellFile(), dataOf(consumer, nis).drafts.get()]);
    const taken = own?.value.covers.some((cover) => cover.nis === nis && cover.to === undefined) ?? false;
    const open = draft?.value.cellId === cellId && draft.value.closedOn === undefined;
    if (known !== undefined || taken || !open) return true;
    return record(consumer, { nis: seat, action: 'projectionsAskToJoin' }, [joinRequests.create({ nis, requestedAt: signedAt }, nis)]);
  });

/** Tells the seat that a municipality left; the note is removed with it, so a later return is not undone by a repeated change. */
export const bringDeparture = (consumer: Consumer, nis: string, cellId: string): Promise<void> =>
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
