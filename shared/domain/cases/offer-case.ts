import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { endOfDays } from '../dates.ts';
import { type Circumstances, numberSetting } from '../settings/resolve.ts';
import type { Case } from './case.ts';
import { nextTransferState, type Transfer, type TransferEnd, type TransferFacts, type TransferOffer } from './transfer.ts';

type Offering = {
  readonly transferId: string;
  readonly from: Omit<TransferEnd, 'nis'>;
  readonly to: TransferEnd | undefined;
  readonly reasons: string;
  readonly by: string;
  readonly at: string;
};

/** Until when an offer that is settled now is still shown, in Unix seconds (setting `settledOfferDays`). */
export const offerEnds = (now: string, settings: Circumstances): number => endOfDays(now, numberSetting('settledOfferDays', settings));

/** True while an offer of the case stands: it is then neither closed nor offered again. */
export const isOffered = (transfers: readonly Pick<TransferFacts, 'state'>[]): boolean =>
  transfers.some(({ state }) => nextTransferState(state, 'withdraw') !== undefined);

/**
 * The mayor offers a case to the cell of the municipality where the person lives now. Refuses `cell-absent-there` where no
 * cell covers it, `transfer-within-cell` where the own one does, and `transfer-pending` while an offer of the case stands.
 */
export const offerCase = (
  { caseId, subjectId, residence }: Case,
  before: readonly Transfer[],
  { transferId, from, to, reasons, by, at }: Offering,
): Result<Transfer, 'cell-absent-there' | 'transfer-within-cell' | 'transfer-pending'> => {
  if (to === undefined) return problem('cell-absent-there');
  if (to.cellId === from.cellId) return problem('transfer-within-cell');
  if (isOffered(before)) return problem('transfer-pending');
  return ok({
    transferId,
    caseId,
    subjectId,
    from: { ...from, nis: residence },
    to,
    state: 'offered',
    offeredAt: at,
    offeredBy: by,
    reasons,
  });
};

/** Settles the sender's side by what happened. Refuses `transfer-settled` where that is no longer possible. */
export const settleTransfer = <Side extends TransferFacts>(
  found: Side,
  event: 'refuse' | 'withdraw',
  at: string,
): Result<Side, 'transfer-settled'> => {
  const state = nextTransferState(found.state, event);
  return state === undefined ? problem('transfer-settled') : ok({ ...found, state, settledAt: at });
};

type Answering = {
  readonly answer: 'accept' | 'refuse';
  readonly by: string;
  readonly at: string;
  readonly becomes: NonNullable<TransferOffer['becomes']>;
};

/** The other mayor answers an offer; nobody hears why they refuse. Refuses `transfer-settled` once it was answered or withdrawn. */
export const answerOffer = (found: TransferOffer, { answer, by, at, becomes }: Answering): Result<TransferOffer, 'transfer-settled'> => {
  const state = nextTransferState(found.state, answer);
  if (state === undefined) return problem('transfer-settled');
  return ok({ ...found, state, answeredAt: at, answeredBy: by, ...(answer === 'accept' && { becomes }) });
};

/** The offer once the sender took it back; one that was settled before stays as it is. */
export const takeBackOffer = (found: TransferOffer): TransferOffer => {
  const state = nextTransferState(found.state, 'withdraw');
  const { becomes: _, ...known } = found;
  return state === undefined ? found : { ...known, state };
};

const mostMinutes = 24 * 60;

/** The offer whose answer could not be carried out: that is tried again after a minute, then after twice as long each time, a day at most. */
export const delayOffer = (found: TransferOffer, now: string): TransferOffer => {
  const before = found.delay?.attempts ?? 0;
  const minutes = Math.min(2 ** before, mostMinutes);
  return { ...found, delay: { attempts: before + 1, nextAt: new Date(Date.parse(now) + minutes * 60_000).toISOString() } };
};

/** True for an answer whose time to be carried out has come. */
export const isDue = ({ delay }: Pick<TransferOffer, 'delay'>, now: string): boolean => delay === undefined || delay.nextAt <= now;
