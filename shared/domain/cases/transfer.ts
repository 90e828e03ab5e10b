import * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

/** The path of a transfer to another cell, drawn and enforced by the same table: state → event → next state. */
export const transferTransitions = {
  offered: { accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' },
  accepted: { bring: 'brought', withdraw: 'withdrawn' },
  refused: {},
  withdrawn: {},
  brought: {},
} as const;

export const TransferState = z.enum(['offered', 'accepted', 'refused', 'withdrawn', 'brought']);
export type TransferState = z.infer<typeof TransferState>;

export type TransferEvent = 'accept' | 'refuse' | 'withdraw' | 'bring';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextTransferState = (state: TransferState, event: TransferEvent): TransferState | undefined => {
  const arrows: Partial<Record<TransferEvent, TransferState>> = transferTransitions[state];
  return arrows[event];
};

/** A cell at its seat, and the municipality it covers whose mayor speaks: where the person lived, and where they live now. */
const End = z.strictObject({ cellId: Id, seat: Nis, nis: Nis });
export type TransferEnd = z.infer<typeof End>;

const Ends = { from: End, to: End };

/** In the case that is offered. */
export const TransferFacts = z.strictObject({
  transferId: Id,
  caseId: Id,
  subjectId: Id,
  ...Ends,
  state: TransferState,
  offeredAt: IsoInstant,
  offeredBy: Id,
  settledAt: IsoInstant.optional(),
});
export type TransferFacts = z.infer<typeof TransferFacts>;
export const TransferContent = z.strictObject({ reasons: Narrative });
export type Transfer = TransferFacts & z.infer<typeof TransferContent>;

/** An answer that could not be carried out: how often that was tried, and when it is again. */
const Delay = z.strictObject({ attempts: z.int().min(1), nextAt: IsoInstant });

/** What lies at the other cell: that a case is offered, by which municipality to which, and nothing else of it. */
export const TransferOffer = z.strictObject({
  transferId: Id,
  ...Ends,
  state: TransferState,
  offeredAt: IsoInstant,
  answeredAt: IsoInstant.optional(),
  answeredBy: Id.optional(),
  /** What the case is called in this cell, and whose key seals it here; made by whoever accepted. */
  becomes: z.strictObject({ caseId: Id, subjectId: Id }).optional(),
  delay: Delay.optional(),
});
export type TransferOffer = z.infer<typeof TransferOffer>;

/** Which case is meant by an offer, for the platform alone, while both cells know it only from their own side. */
export const TransferRoute = z.strictObject({
  transferId: Id,
  caseId: Id,
  ...Ends,
  /** The other cell answered: the platform carries it out. */
  answered: z.boolean(),
});
export type TransferRoute = z.infer<typeof TransferRoute>;
