import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Case } from './case.ts';
import type { Review } from './plan.ts';
import { locksAfter, reviewTerms, type Terms } from './terms.ts';

/** What was seen since the last time, both ways, and when to look again; the latest day there is where that is left open. */
export type LookBack = Pick<Review, 'better' | 'worrying' | 'conclusion'> & { readonly nextOn?: string | undefined };

export type Reviewing = {
  readonly reviewId: string;
  readonly by: string;
  readonly today: string;
  readonly settings: Terms['settings'];
};

type Refusal = 'case-closed' | 'date-in-past' | 'review-too-far';

/**
 * Looks back at a case that runs, and opens it again where it was locked: its terms run anew from today. The next review is at
 * most `caseReviewMonths` ahead (half for a minor), sooner where the cell wishes. Refuses `case-closed`, `date-in-past` and
 * `review-too-far`.
 */
export const reviewCase = (
  found: Case,
  { nextOn: wished, ...content }: LookBack,
  { reviewId, by, today, settings }: Reviewing,
): Result<{ readonly reviewed: Case; readonly review: Review }, Refusal> => {
  if (found.state !== 'listed') return problem('case-closed');
  const terms = { settings, minor: found.minor };
  const latest = reviewTerms(today, terms).reviewDueOn;
  const nextOn = wished ?? latest;
  if (nextOn <= today) return problem('date-in-past', { date: nextOn });
  if (nextOn > latest) return problem('review-too-far', { date: latest });
  const { caseId, subjectId } = found;
  return ok({
    reviewed: { ...found, reviewDueOn: nextOn, locksAfter: locksAfter(nextOn, terms) },
    review: { ...content, reviewId, caseId, subjectId, by, on: today, nextOn },
  });
};
