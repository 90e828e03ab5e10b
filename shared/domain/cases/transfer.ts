import * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';

export const TransferState = z.enum(['offered', 'accepted', 'refused', 'withdrawn', 'brought']);

const Ends = { from: z.strictObject({ cellId: Id, seat: Nis }), to: z.strictObject({ cellId: Id, seat: Nis }) };

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

/** What the other cell is shown: that a case is offered, by whom, and nothing else. */
export const TransferOffer = z.strictObject({
  transferId: Id,
  ...Ends,
  state: TransferState,
  offeredAt: IsoInstant,
  /** The municipality of the receiving cell where the person lives now, named at acceptance. */
  residence: Nis.optional(),
  answeredAt: IsoInstant.optional(),
  answeredBy: Id.optional(),
  caseId: Id.optional(),
});
export type TransferOffer = z.infer<typeof TransferOffer>;
