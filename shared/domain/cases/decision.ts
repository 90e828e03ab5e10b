import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Narrative } from '../narrative.ts';
import { RegionId } from '../tenants.ts';

/** What a cell can decide (product.md). Measures and hand-overs are decided elsewhere: only the fact is kept. */
export const DecisionKind = z.enum([
  'noFollowUp',
  'ordinaryHelp',
  'watchUntil',
  'individualPath',
  'partnerAction',
  'administrativeMeasure',
  'taskForceHandover',
  'immediatePolice',
  'transfer',
  'close',
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const DecisionFacts = z.strictObject({
  decisionId: Id,
  caseId: Id,
  subjectId: Id,
  meetingId: Id,
  kind: DecisionKind,
  decidedAt: IsoInstant,
  decidedBy: Id,
  /** A transfer across Regions: only the fact. */
  toRegion: RegionId.optional(),
  /** Written down by the coordinator: it stands once the chair approved the minutes. */
  awaitsChair: z.literal(true).optional(),
});
export type DecisionFacts = z.infer<typeof DecisionFacts>;

export const DecisionContent = z.strictObject({ reasons: Narrative, policePart: Narrative.optional() });

export type Decision = DecisionFacts & z.infer<typeof DecisionContent>;
