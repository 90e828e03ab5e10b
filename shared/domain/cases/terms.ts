import { addDays, addMonths } from '../dates.ts';
import { type Circumstances, numberSetting } from '../settings/resolve.ts';

/** What is done about a minor is looked at, and forgotten, twice as soon. */
const halved = (term: number, minor: boolean): number => (minor ? Math.max(1, Math.floor(term / 2)) : term);

export type ReviewTerms = { readonly reviewDueOn: string; readonly locksAfter: string };

/** The last day before a review that is due on a day locks the case. */
export const locksAfter = (reviewDueOn: string, { settings, minor }: Terms): string => {
  const grace = numberSetting('reviewGraceDays', settings);
  return addDays(reviewDueOn, grace === 0 ? 0 : halved(grace, minor));
};

/** The settings of the day, and whether the person concerned is a minor: terms are then halved. */
export type Terms = { readonly settings: Circumstances; readonly minor: boolean };

/** When a case that was listed, reopened or reviewed on a day must be looked at again, at the latest (setting `caseReviewMonths`). */
export const reviewTerms = (on: string, terms: Terms): ReviewTerms => {
  const reviewDueOn = addMonths(on, halved(numberSetting('caseReviewMonths', terms.settings), terms.minor));
  return { reviewDueOn, locksAfter: locksAfter(reviewDueOn, terms) };
};

/** The last day a case that ended on a day is kept (setting `closedCaseMonths`). */
export const eraseAfter = (on: string, { settings, minor }: Terms): string =>
  addMonths(on, halved(numberSetting('closedCaseMonths', settings), minor));
