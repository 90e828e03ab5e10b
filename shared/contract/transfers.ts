import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { TransferView } from '../domain/cases/case-view.ts';
import { OfferView } from '../domain/cases/offer-view.ts';
import { Nis } from '../domain/fields.ts';
import { Narrative } from '../domain/narrative.ts';
import { CaseParams, caseProblems } from './case-params.ts';
import { defineCapability } from './route.ts';

const TransferParams = z.strictObject({ transferId: SubjectId });

const transferring = { scope: 'cell', purpose: 'transfer' } as const;

/** Handing a case on to the cell of where the person lives now: that cell sees nothing of it before its mayor accepts. */
export const transfers = defineCapability('transfers', {
  offer: {
    ...transferring,
    method: 'POST',
    path: '/cases/{caseId}/transfers',
    summary: 'Offer, as its mayor, a case to the cell of the municipality where the person lives now, with reasons.',
    permission: 'transfers.offer',
    access: { case: 'write', key: 'read', overview: 'read' },
    params: CaseParams,
    body: z.strictObject({ to: Nis, reasons: Narrative }),
    status: 201,
    response: TransferView,
    problems: [
      ...caseProblems,
      'municipality-unknown',
      'transfer-across-regions',
      'cell-absent-there',
      'transfer-within-cell',
      'transfer-pending',
    ],
  },
  withdraw: {
    ...transferring,
    method: 'POST',
    path: '/cases/{caseId}/transfers/{transferId}/withdrawal',
    summary: 'Withdraw, as its mayor, the offer of a case while it is not carried out.',
    permission: 'transfers.withdraw',
    access: { case: 'write', key: 'read' },
    params: CaseParams.extend(TransferParams.shape),
    response: TransferView,
    problems: [...caseProblems, 'transfer-settled'],
  },
  listOffers: {
    ...transferring,
    method: 'GET',
    path: '/transferOffers',
    summary: 'List the cases that other cells offer, the newest first: by which municipality and since when, and nothing else of them.',
    permission: 'transfers.read',
    access: { transferOffer: 'read' },
    response: z.strictObject({ items: z.array(OfferView), self: z.string() }),
    problems: [],
  },
  answer: {
    ...transferring,
    method: 'POST',
    path: '/transferOffers/{transferId}/answer',
    summary: 'Accept, as mayor of where the person lives now, a case that another cell offers, or refuse it.',
    permission: 'transfers.answer',
    access: { transferOffer: 'write', cellSettings: 'read', tenantSettings: 'read' },
    params: TransferParams,
    body: z.strictObject({ answer: z.enum(['accept', 'refuse']) }),
    response: OfferView,
    problems: ['resource-not-found', 'permission-missing', 'transfer-settled'],
  },
});
