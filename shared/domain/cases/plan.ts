import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative, NarrativeLine } from '../narrative.ts';

/** The individual path: goals with what puts the person at risk and what protects them, in words. */
export const PlanFacts = z.strictObject({ caseId: Id, subjectId: Id, changedAt: IsoInstant, changedBy: Id });
export const Goal = z.strictObject({ goal: NarrativeLine, risks: Narrative.optional(), protections: Narrative.optional() });
export const PlanContent = z.strictObject({ goals: z.array(Goal).min(1).max(12), policePart: Narrative.optional() });
export type Plan = z.infer<typeof PlanFacts> & z.infer<typeof PlanContent>;

export const ActionState = z.enum(['open', 'done', 'cancelled']);

/** Something one member does by a day. `police`: part of the police's follow-up. */
export const ActionFacts = z.strictObject({
  actionId: Id,
  caseId: Id,
  subjectId: Id,
  owner: Attendee,
  police: z.boolean(),
  state: ActionState,
  addedBy: Id,
  dueOn: IsoDate,
  settledOn: IsoDate.optional(),
});
export type ActionFacts = z.infer<typeof ActionFacts>;
export const ActionContent = z.strictObject({ task: Narrative, outcome: Narrative.optional() });
export type Action = ActionFacts & z.infer<typeof ActionContent>;

/** A look back: what goes better and what worries, both, and when to look again. */
export const ReviewFacts = z.strictObject({ reviewId: Id, caseId: Id, subjectId: Id, by: Id, on: IsoDate, nextOn: IsoDate });
export const ReviewContent = z.strictObject({ better: Narrative, worrying: Narrative, conclusion: Narrative });
export type Review = z.infer<typeof ReviewFacts> & z.infer<typeof ReviewContent>;
