import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { type Case, nextCaseState } from './case.ts';
import { isOffered } from './offer-case.ts';
import { eraseAfter, reviewTerms, type Terms } from './terms.ts';
import type { TransferFacts } from './transfer.ts';

type When = { readonly today: string; readonly settings: Terms['settings'] };

type Open = { readonly root: Case; readonly transfers: readonly Pick<TransferFacts, 'state'>[] };

/** Closes a case with reasons; it is kept for the term and then erased. Refuses `case-closed`, and `transfer-pending` while it is offered to another cell. */
export const closeCase = (
  { root: found, transfers }: Open,
  reasons: string,
  { today, settings }: When,
): Result<Case, 'case-closed' | 'transfer-pending'> => {
  const state = nextCaseState(found.state, 'close');
  if (state === undefined) return problem('case-closed');
  if (isOffered(transfers)) return problem('transfer-pending');
  const kept = { closedOn: today, eraseAfter: eraseAfter(today, { settings, minor: found.minor }) };
  return ok({ ...found, state, ...kept, closingReasons: reasons });
};

/** Takes a closed case up again, with reasons and new terms. Refuses `case-not-closed`. */
export const reopenCase = (found: Case, reasons: string, { today, settings }: When): Result<Case, 'case-not-closed'> => {
  const state = nextCaseState(found.state, 'reopen');
  if (state === undefined) return problem('case-not-closed');
  const { closedOn: _, eraseAfter: __, erasure: ___, erasureReasons: ____, ...kept } = found;
  return ok({ ...kept, state, ...reviewTerms(today, { settings, minor: found.minor }), reopeningReasons: reasons });
};

/** What of a case's outline can change: where the person lives now, and whether they are a minor. */
export type CaseChange = { readonly residence?: string | undefined; readonly minor?: boolean | undefined };

/** Records a move within the cell, or that the person is (no longer) a minor; of a minor, terms that run are shortened to half. */
export const changeCase = (
  found: Case,
  { residence = found.residence, minor = found.minor }: CaseChange,
  { today, settings }: When,
): Case => {
  const sooner = reviewTerms(today, { settings, minor });
  const shortened = minor && !found.minor && sooner.reviewDueOn < found.reviewDueOn ? sooner : {};
  return { ...found, residence, minor, ...shortened };
};
