import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { takeUpSignal } from '../signals/settle-signal.ts';
import type { Signal } from '../signals/signal.ts';
import type { Case, CaseContent, Identity } from './case.ts';
import { isAgreed } from './second-person.ts';
import { reviewTerms, type Terms } from './terms.ts';

/** How people call a case aloud: its year and the end of its id, which say nothing of anybody. */
export const referenceOf = (caseId: string, on: string): string => `${on.slice(0, 4)}-${caseId.slice(-5).toUpperCase()}`;

/** What a mayor writes to list a case: why, whether it concerns a minor, and who it is, where that is known. */
export type Listing = Pick<CaseContent, 'concern'> & { readonly minor: boolean; readonly identity?: Identity | undefined };

export type ListingTerms = Terms & {
  readonly caseId: string;
  readonly cellId: string;
  /** The mayor and the municipality they list for: where the person lives. */
  readonly mayor: { readonly memberId: string; readonly nis: string };
  readonly now: string;
  readonly today: string;
};

/** The same signal as part of a case, sealed from now on under the key of whom the case is about. Refuses `signal-settled` and `signal-untested`. */
export const intoCase = (signal: Signal, { caseId, subjectId }: Pick<Case, 'caseId' | 'subjectId'>, at: string) => {
  if (signal.stage === 'reported') return problem('signal-untested');
  const taken = takeUpSignal(signal, caseId, at);
  if (!taken.ok) return taken;
  const { expiresOn: _, naming, ...kept } = taken.value;
  // an offer to name the reporter that nobody answered ends here
  return ok({ ...kept, ...(isAgreed(naming) && { naming }), subjectId });
};

type Listed = { readonly listed: Case; readonly signals: readonly Signal[] };

/** Takes every signal into the case, or none. */
export const allIntoCase = (
  signals: readonly Signal[],
  into: Pick<Case, 'caseId' | 'subjectId'>,
  at: string,
): Result<readonly Signal[], 'signal-settled' | 'signal-untested'> => {
  const taken: Signal[] = [];
  for (const signal of signals) {
    const one = intoCase(signal, into, at);
    if (!one.ok) return one;
    taken.push(one.value);
  }
  return ok(taken);
};

/**
 * The mayor lists signals that are in scope as one case, about whom the first of them is; its test gives the reasons of
 * scope and proportionality. Refuses `signal-untested` and `signal-settled`.
 */
export const listCase = (
  signals: readonly [Signal, ...Signal[]],
  { concern, minor }: Listing,
  { caseId, cellId, mayor, now, today, settings }: Omit<ListingTerms, 'minor'>,
): Result<Listed, 'signal-settled' | 'signal-untested'> => {
  const [{ subjectId, test }] = signals;
  const taken = allIntoCase(signals, { caseId, subjectId }, now);
  if (!taken.ok) return taken;
  if (test === undefined) return problem('signal-untested');
  const { scopeReasons, proportionalityReasons } = test;
  const listed: Case = {
    caseId,
    cellId,
    subjectId,
    minor,
    concern,
    scopeReasons,
    proportionalityReasons,
    reference: referenceOf(caseId, today),
    residence: mayor.nis,
    state: 'listed',
    listedAt: now,
    listedBy: mayor.memberId,
    recusals: [],
    ...reviewTerms(today, { settings, minor }),
  };
  return ok({ listed, signals: taken.value });
};
