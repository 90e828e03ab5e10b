import { cellData, type CellData } from '../../shared/data/cell.ts';
import { partsOf } from '../../shared/data/case-file.ts';
import { auditWrite } from '../../shared/data/commit.ts';
import { regionData } from '../../shared/data/repositories.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import { cellKept, wholeRegion } from '../../shared/data/scope.ts';
import type { Write } from '../../shared/data/table.ts';
import type { Vault } from '../../shared/data/vault/keyring.ts';
import { bringCase, type Brought } from '../../shared/domain/cases/bring-case.ts';
import { delayOffer, isDue, offerEnds, settleTransfer } from '../../shared/domain/cases/offer-case.ts';
import type { TransferEnd, TransferRoute } from '../../shared/domain/cases/transfer.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { actOf, type Deed, record, type System } from '../runtime/record.ts';

export type Carrier = System & { readonly region: RegionId; readonly vault: Vault };

/** Both cells and what each holds of the transfer. */
type Table = { readonly carrier: Carrier; readonly from: CellData; readonly to: CellData; readonly route: Versioned<TransferRoute> };

const routesOf = ({ table, region }: Carrier) => regionData(table, wholeRegion(region));

const found = async ({ from, to, route: { value } }: Table) => {
  const [file, offer] = await Promise.all([from.case(value.caseId).file(), to.offers.get(value.transferId)]);
  const transfer = file?.transfers().find(({ id }) => id === value.transferId);
  return file && offer && transfer && { file, offer, transfer };
};
type Found = NonNullable<Awaited<ReturnType<typeof found>>>;

/** In the cell that takes it: sealed under a key made for it there, which a crash may have left. */
const arrival = async (
  { to }: Table,
  offer: Found['offer'],
  { listed, identity, plan, offer: brought }: Brought,
): Promise<readonly Write[]> => {
  const { caseId, subjectId } = listed;
  if ((await to.keyring.find(subjectId)) === undefined) await to.keyring.create(subjectId);
  const there = to.case(caseId);
  return [
    await there.root.create(listed),
    ...(identity ? [await there.identity.create(identity)] : []),
    ...(plan ? [await there.plan.create(plan)] : []),
    to.offers.change(offer, brought),
  ];
};

/** In the cell that gave it: nobody reads it there from now on, and it is erased after the term. */
const departure = async ({ from, route }: Table, { file, transfer }: Found, brought: Brought): Promise<readonly Write[]> => {
  const here = from.case(route.value.caseId);
  // what travels is what lies there now: a name or a plan that changes at this moment makes this fail, and is then read anew
  const asRead = [here.identity.keep(file.identity()), here.plan.keep(file.plan())];
  return [await here.root.change(file.root, brought.root), await here.transfers.change(transfer, brought.transfer), ...asRead];
};

/** The case is in one of both cells at any moment, never in both and never in neither: one transaction, remembered at both seats. */
const bring = async (table: Table, at: Found): Promise<boolean> => {
  const { carrier, from, to, route } = table;
  const [now, today] = [carrier.now(), carrier.today()];
  const settings = { from: await from.settings.on(today), to: await to.settings.on(today) };
  const brought = bringCase({ parts: partsOf(at.file), transfer: at.transfer.value, offer: at.offer.value }, { now, today, settings });
  if (brought === undefined) throw new Error('An accepted case can not be brought: it is neither offered nor on the list.');
  const given: Deed = { nis: from.seat, cellId: from.cellId, action: 'platformGiveCase', purpose: 'transfer', about: [route.value.caseId] };
  const taken: Deed = { ...given, nis: to.seat, cellId: to.cellId, action: 'platformBringCase', about: [brought.listed.caseId] };
  const leaving = await departure(table, at, brought);
  const offer = { ...at.offer, expiresAt: offerEnds(now, settings.to) };
  const arriving = [...(await arrival(table, offer, brought)), routesOf(carrier).transferRoutes.remove(route)];
  return record(carrier, taken, [...arriving, ...leaving, auditWrite(actOf(carrier, given), leaving)]);
};

const settleRefused = async ({ carrier, from, route }: Table, { transfer }: Found): Promise<boolean> => {
  const settled = settleTransfer(transfer.value, 'refuse', carrier.now());
  const { caseId, transferId } = route.value;
  const told = settled.ok ? [await from.case(caseId).transfers.change(transfer, settled.value)] : [];
  const deed = {
    nis: from.seat,
    cellId: from.cellId,
    action: 'platformSettleTransfer',
    purpose: 'transfer',
    about: [caseId, transferId],
  } as const;
  return record(carrier, deed, [...told, routesOf(carrier).transferRoutes.remove(route)]);
};

const dataAt = ({ table, vault, region, today }: Carrier, { seat, cellId }: TransferEnd): CellData =>
  cellData({ table, vault, cell: cellKept(region, { seat, cellId }), today: today() });

/** Puts what failed off for longer each time; the cell that waits for it reads until when. */
const putOff = async (carrier: Carrier, { value: { to, transferId } }: Versioned<TransferRoute>): Promise<void> => {
  const { offers } = dataAt(carrier, to);
  const offer = await offers.get(transferId);
  if (offer === undefined || offer.value.state === 'brought') return;
  const deed = { nis: to.seat, cellId: to.cellId, action: 'platformDelayTransfer', purpose: 'transfer', about: [transferId] } as const;
  await record(carrier, deed, [offers.change(offer, delayOffer(offer.value, carrier.now()))]);
};

const mostAttempts = 8;

/** Carries one answer out, whatever changes meanwhile; what the mayor withdrew in time is left to the stream. */
const settleOne = async (carrier: Carrier, route: Versioned<TransferRoute>): Promise<void> => {
  const table = { carrier, route, from: dataAt(carrier, route.value.from), to: dataAt(carrier, route.value.to) };
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const both = await found(table);
    if (both === undefined || both.transfer.value.state !== 'offered' || !isDue(both.offer.value, carrier.now())) return;
    const { state } = both.offer.value;
    const isDone = state === 'accepted' ? bring(table, both) : state !== 'refused' || settleRefused(table, both);
    if (await isDone) return;
  }
  throw new Error('A case kept changing while it was handed on; it is tried again.');
};

/**
 * Carries out what mayors answered to offered cases: a case that was accepted is sealed anew under the key of the cell that took it.
 * One that fails keeps none of the others back and is tried again, later each time; it throws once all were tried, for the alarm.
 */
export const carryOut = async (carrier: Carrier): Promise<void> => {
  const failed: unknown[] = [];
  const fails = (error: unknown): void => void failed.push(error);
  for (const route of await routesOf(carrier).transferRouteFile()) {
    const before = failed.length;
    if (route.value.answered) await settleOne(carrier, route).catch(fails);
    if (failed.length > before) await putOff(carrier, route).catch(fails);
  }
  if (failed.length > 0) throw new AggregateError(failed, 'What was answered to some offers could not be carried out.');
};
