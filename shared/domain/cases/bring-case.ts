import { type Case, type Identity, nextCaseState } from './case.ts';
import type { CaseParts } from './case-parts.ts';
import { referenceOf } from './list-case.ts';
import type { Plan } from './plan.ts';
import { eraseAfter, reviewTerms, type Terms } from './terms.ts';
import { nextTransferState, type Transfer, type TransferOffer } from './transfer.ts';

type When = {
  readonly now: string;
  readonly today: string;
  /** The settings of the cell that gives and of the one that takes. */
  readonly settings: { readonly from: Terms['settings']; readonly to: Terms['settings'] };
};

/** A case that changes hands: what it is in the cell that took it, and what stays in the one that gave it. */
export type Brought = {
  readonly listed: Case;
  readonly identity?: Identity & Pick<Case, 'caseId' | 'subjectId'>;
  readonly plan?: Plan;
  readonly root: Case;
  readonly transfer: Transfer;
  readonly offer: TransferOffer;
};

/** A case, and what both cells hold of its transfer. */
type Accepted = { readonly parts: CaseParts; readonly transfer: Transfer; readonly offer: TransferOffer };

type Taking = TransferOffer & { readonly becomes: NonNullable<TransferOffer['becomes']>; readonly answeredBy: string };

const isTaken = (offer: TransferOffer): offer is Taking => offer.becomes !== undefined && offer.answeredBy !== undefined;

/** In the cell that took it: listed by its mayor, under terms and a reference of its own, and discussed without a name until two disclose it there; closed to the same persons. */
const listedAs = (
  { parts: { root }, transfer: { reasons, from }, offer: { to, becomes, answeredBy } }: Accepted & { readonly offer: Taking },
  when: When,
): Case => ({
  ...becomes,
  cellId: to.cellId,
  residence: to.nis,
  reference: referenceOf(becomes.caseId, when.today),
  state: 'listed',
  minor: root.minor,
  listedAt: when.now,
  listedBy: answeredBy,
  recusals: root.recusals,
  ...reviewTerms(when.today, { settings: when.settings.to, minor: root.minor }),
  cameFrom: from.nis,
  concern: root.concern,
  scopeReasons: root.scopeReasons,
  proportionalityReasons: root.proportionalityReasons,
  transferReasons: reasons,
});

/**
 * What travels: why it was listed and is handed on, who it is about, and the goals of the plan. What was said at the table
 * stays there: it was said to that table alone (Criminal Code, art. 458ter), and so do its decisions and actions. `undefined`
 * where the case no longer can, because it was closed, or the offer was not accepted.
 */
export const bringCase = ({ parts, transfer, offer }: Accepted, when: When): Brought | undefined => {
  const { root, identity, plan } = parts;
  const state = nextCaseState(root.state, 'transfer');
  const brought = nextTransferState(offer.state, 'bring');
  if (state === undefined || brought === undefined || !isTaken(offer)) return undefined;
  const { becomes } = offer;
  const kept = { closedOn: when.today, eraseAfter: eraseAfter(when.today, { settings: when.settings.from, minor: root.minor }) };
  return {
    listed: listedAs({ parts, transfer, offer }, when),
    ...(identity && { identity: { ...identity, ...becomes } }),
    ...(plan && { plan: { ...plan, ...becomes, changedAt: when.now, changedBy: offer.answeredBy } }),
    root: { ...root, state, ...kept },
    transfer: { ...transfer, state: brought, settledAt: when.now },
    offer: { ...offer, state: brought },
  };
};
