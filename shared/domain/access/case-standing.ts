import * as z from 'zod';

/**
 * What somebody is to a case: nothing, called to it, called to it and heard, keeper of the follow-up, mayor of the person's
 * municipality, or coordinator of the cell.
 */
export const CaseRelation = z.enum(['none', 'invited', 'contributor', 'caseManager', 'chair', 'coordinator']);
export type CaseRelation = z.infer<typeof CaseRelation>;

/**
 * Where a case stands for somebody: a signal not yet listed; listed; convened, so that its content is open to who is called;
 * in review, until the term is over; followed, after it; locked, while its review is overdue; closed, transferred, erased.
 */
export const CaseStanding = z.enum(['signal', 'listed', 'convened', 'inReview', 'followed', 'locked', 'closed', 'transferred', 'erased']);
export type CaseStanding = z.infer<typeof CaseStanding>;

/** The standing an act is judged by; `noCase`: it is about no single case, such as convening a meeting. */
export const Standing = z.enum(['noCase', ...CaseStanding.options]);
export type Standing = z.infer<typeof Standing>;
