import * as z from 'zod';
import { Action as ActionName } from '../access/action.ts';
import { CaseRelation, CaseStanding } from '../access/case-standing.ts';
import { CaseContent, CaseFacts, Identity } from './case.ts';
import { ConsultationContent, ConsultationFacts } from './consultation.ts';
import { ContributionContent, ContributionFacts } from './contribution.ts';
import { DecisionContent, DecisionFacts } from './decision.ts';
import { FeedbackView } from './feedback-view.ts';
import { InvitationContent, InvitationFacts } from './invitation.ts';
import { BreakGlassContent, BreakGlassFacts, LookupContent, LookupFacts } from './lookup.ts';
import { Nis } from '../fields.ts';
import { ActionContent, ActionFacts, Goal, PlanFacts, PolicePlanContent, ReviewContent, ReviewFacts } from './plan.ts';
import { TwoPeopleView } from './two-people.ts';
import { TransferContent, TransferFacts } from './transfer.ts';

const within = { caseId: true, subjectId: true } as const;

/** What everybody called to the case may know: that it is there and by when something is due. */
const CaseStatus = CaseFacts.pick({
  caseId: true,
  reference: true,
  state: true,
  listedAt: true,
  reviewDueOn: true,
  locksAfter: true,
  closedOn: true,
});

/** What mayor and coordinator know besides. */
const CaseLead = CaseFacts.pick({
  residence: true,
  minor: true,
  managerId: true,
  listedBy: true,
  eraseAfter: true,
  cameFrom: true,
})
  .extend({ disclosure: TwoPeopleView, erasure: TwoPeopleView })
  .partial();

/** Who is called, and where that stands; on what they may be told is theirs; whether a service had a legal basis when called, and by whom they were, also the leads'. */
export const InvitationView = InvitationFacts.omit({ ...within, mandate: true, proposedSub: true })
  .partial({ restricted: true, proposedBy: true, proposedRole: true, proposedAt: true, answeredAt: true })
  .extend({
    ...InvitationContent.partial().shape,
    /** Of a police member, to themselves: whether the own clearance holds today. */
    cleared: z.boolean().optional(),
  });
export type InvitationView = z.infer<typeof InvitationView>;
export const ConsultationView = ConsultationFacts.omit({ ...within, everAttended: true }).extend(ConsultationContent.partial().shape);
export type ConsultationView = z.infer<typeof ConsultationView>;
export const ContributionView = ContributionFacts.omit(within).extend(ContributionContent.shape);
export type ContributionView = z.infer<typeof ContributionView>;
export const DecisionView = DecisionFacts.omit(within).extend(DecisionContent.partial().shape);
export type DecisionView = z.infer<typeof DecisionView>;
/** Goals and the police's part as one: whoever wrote last, and when; no goals while only the police wrote its part. */
export const PlanView = PlanFacts.omit(within).extend({ goals: z.array(Goal).max(12), ...PolicePlanContent.partial().shape });
export type PlanView = z.infer<typeof PlanView>;
export const ActionView = ActionFacts.omit(within).extend(ActionContent.partial().shape);
export type ActionView = z.infer<typeof ActionView>;
export const ReviewView = ReviewFacts.omit(within).extend(ReviewContent.partial().shape);
export type ReviewView = z.infer<typeof ReviewView>;
/** An offer to another cell, named by the municipality alone. */
export const TransferView = TransferFacts.omit({ ...within, from: true }).extend({ ...TransferContent.shape, to: Nis });
export type TransferView = z.infer<typeof TransferView>;
export const LookupView = LookupFacts.omit({ subjectId: true }).extend(LookupContent.shape);
export const BreakGlassView = BreakGlassFacts.omit({ ...within, sub: true }).extend(BreakGlassContent.shape);

/**
 * One case as the asker may see it. What they may not see is absent, never empty: an empty list says that there is none.
 * `may`: what the decision table lets them do with it now.
 */
export const CaseView = z.strictObject({
  ...CaseStatus.shape,
  ...CaseLead.shape,
  relation: CaseRelation,
  standing: CaseStanding,
  may: z.array(ActionName),
  content: CaseContent.omit({ erasureReasons: true }).optional(),
  /** For who decides on the erasure, also where the rest went to another cell and is read no longer. */
  erasureReasons: CaseContent.shape.erasureReasons,
  identity: Identity.optional(),
  invitations: z.array(InvitationView).optional(),
  consultations: z.array(ConsultationView).optional(),
  contributions: z.array(ContributionView).optional(),
  decisions: z.array(DecisionView).optional(),
  plan: PlanView.optional(),
  actions: z.array(ActionView).optional(),
  reviews: z.array(ReviewView).optional(),
  feedback: z.array(FeedbackView).optional(),
  transfers: z.array(TransferView).optional(),
  lookups: z.array(LookupView).optional(),
  breakGlass: z.array(BreakGlassView).optional(),
});
export type CaseView = z.infer<typeof CaseView>;
