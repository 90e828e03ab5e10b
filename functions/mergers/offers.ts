import type { Versioned } from '../../shared/data/repository.ts';
import { offerEnds, settleTransfer, takeBackOffer } from '../../shared/domain/cases/offer-case.ts';
import type { TransferEnd, TransferRoute } from '../../shared/domain/cases/transfer.ts';
import { endedCodes } from '../../shared/domain/register-changes/turn.ts';
import { type Carry, cellAt, changesOf, type Running, stepDone, tellAndWrite } from './execution.ts';

const isTouched = ({ plan }: Running['found']['value'], { cellId, nis }: TransferEnd): boolean =>
  endedCodes(plan).includes(nis) || plan.lines.some(({ work, cell }) => work === 'goesOver' && cell?.cellId === cellId);

/** Takes back one offer from or to a cell that goes over, in both cells at once; its mayor can offer the case again. */
const takeBack = async (running: Running, route: Versioned<TransferRoute>): Promise<boolean> => {
  const { executor } = running;
  const { from, to, caseId, transferId } = route.value;
  const [giver, taker] = [cellAt(executor, from), cellAt(executor, to)];
  const [file, offer, settings] = await Promise.all([
    giver.case(caseId).file(),
    taker.offers.get(transferId),
    taker.settings.on(executor.today()),
  ]);
  const transfer = file?.transfers().find(({ id }) => id === transferId);
  const settled = transfer && settleTransfer(transfer.value, 'withdraw', executor.now());
  const ended = offer && { ...offer, expiresAt: offerEnds(executor.now(), settings) };
  const deed = {
    nis: from.seat,
    cellId: from.cellId,
    action: 'platformTakeBackOffer',
    purpose: 'transfer',
    about: [caseId, transferId],
  } as const;
  return tellAndWrite(running, deed, [
    ...(transfer && settled?.ok ? [await giver.case(caseId).transfers.change(transfer, settled.value)] : []),
    ...(ended ? [taker.offers.change(ended, takeBackOffer(offer.value))] : []),
    changesOf(executor).transferRoutes.remove(route),
  ]);
};

export const offers: Carry = async (running, step) => {
  const { executor, found } = running;
  for (const route of await changesOf(executor).transferRouteFile()) {
    const concerns = [route.value.from, route.value.to].some((end) => isTouched(found.value, end));
    if (concerns && !(await takeBack(running, route))) return false;
  }
  return tellAndWrite(running, { nis: found.value.plan.home, action: 'platformNoteStep' }, [stepDone(running, step)]);
};
