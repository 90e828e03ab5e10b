import * as z from 'zod';
import { IsoDate, IsoInstant } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { Narrative, NarrativeLine } from '../narrative.ts';

/** The individual path: goals with what puts the person at risk and what protects them, in words. */
export const PlanFacts = z.strictObject({ caseId: Id, subjectId: Id, changedAt: IsoInstant, changedBy: Id });
export const Goal = z.strictObject({ goal: NarrativeLine, risks: Narrative.optional(), protections: Narrative.optional() });
export type Goal = z.infer<typeof Goal>;
export const PlanContent = z.strictObject({ goals: z.array(Goal).min(1).max(12) });
export type Plan = z.infer<typeof PlanFacts> & z.infer<typeof PlanContent>;

/** What the police does besides: an item of its own, so that who writes the goals and who writes this never wait for each other. */
export const PolicePlanContent = z.strictObject({ policePart: Narrative });
export type PolicePlan = z.infer<typeof PlanFacts> & z.infer<typeof PolicePlanContent>;

/** The path of an action: nobody is made to do anything, so what is asked of somebody counts once they took it. */
export const actionTransitions = {
  proposed: { take: 'open', postpone: 'proposed', drop: 'dropped' },
  open: { postpone: 'open', complete: 'done', drop: 'dropped' },
  done: {},
  dropped: {},
} as const;

export const ActionState = z.enum(['proposed', 'open', 'done', 'dropped']);
export type ActionState = z.infer<typeof ActionState>;

export type ActionEvent = 'take' | 'postpone' | 'complete' | 'drop';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextActionState = (state: ActionState, event: ActionEvent): ActionState | undefined => {
  const arrows: Partial<Record<ActionEvent, ActionState>> = actionTransitions[state];
  return arrows[event];
};

/** Something one member does by a day. `police`: part of the police's follow-up. */
export const ActionFacts = z.strictObject({
  actionId: Id,
  caseId: Id,
  subjectId: Id,
  owner: Attendee,
  police: z.boolean(),
  state: ActionState,
  addedBy: Id,
  addedOn: IsoDate,
  dueOn: IsoDate,
  /** The day first agreed, where it was postponed since. */
  firstDueOn: IsoDate.optional(),
  settledOn: IsoDate.optional(),
  settledBy: Id.optional(),
});
export type ActionFacts = z.infer<typeof ActionFacts>;

/** `delay`: why it was postponed, the last time. `outcome`: what came of it, or why it was dropped. */
export const ActionContent = z.strictObject({ task: Narrative, delay: Narrative.optional(), outcome: Narrative.optional() });
export type Action = ActionFacts & z.infer<typeof ActionContent>;

/** A look back: what goes better and what worries, both, and when to look again. */
export const ReviewFacts = z.strictObject({ reviewId: Id, caseId: Id, subjectId: Id, by: Id, on: IsoDate, nextOn: IsoDate });
export const ReviewContent = z.strictObject({ better: Narrative, worrying: Narrative, conclusion: Narrative });
export type Review = z.infer<typeof ReviewFacts> & z.infer<typeof ReviewContent>;
