import type * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import type { Asker } from './standing.ts';
import { TransferOffer } from './transfer.ts';

/** An offer as the cell it is made to sees it. `caseId`: once the case was brought; `nextAt`: it could not be yet, and is tried again then. */
export const OfferView = TransferOffer.omit({ becomes: true, answeredBy: true, delay: true }).extend({
  from: Nis,
  to: Nis,
  caseId: Id.optional(),
  nextAt: IsoInstant.optional(),
});
export type OfferView = z.infer<typeof OfferView>;

/** Hides of which cell a municipality is, and what the case is called here until it is here. */
export const offerView = ({ from, to, becomes, answeredBy: _, delay, ...offer }: TransferOffer): OfferView => ({
  ...offer,
  from: from.nis,
  to: to.nis,
  ...(offer.state === 'accepted' && delay && { nextAt: delay.nextAt }),
  ...(offer.state === 'brought' && becomes && { caseId: becomes.caseId }),
});

/** True for who would keep the case: the mayor of where the person lives now, and the coordinators of seat and municipality. */
export const concernsOffer = ({ role, nis }: Asker, { to }: Pick<TransferOffer, 'to'>): boolean =>
  nis === to.nis || (role === 'coordinator' && nis === to.seat);
