import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** How a signal ends that becomes no case: somebody decided, its reporter took it back, or the term passed before anybody decided. */
export const DroppedStage = z.enum(['notTakenUp', 'withdrawn', 'expired']);
export type DroppedStage = z.infer<typeof DroppedStage>;

/** All that stays of a signal that became no case: what came of it, for its reporter. It goes within thirty days. */
export const SettledSignal = z.strictObject({
  signalId: Id,
  cellId: Id,
  reporterId: Id,
  stage: DroppedStage,
  reportedAt: IsoInstant,
  decidedAt: IsoInstant,
});
export type SettledSignal = z.infer<typeof SettledSignal>;

/** That the police was called about immediate danger, and nothing else. It goes within thirty days. */
export const Danger = z.strictObject({ dangerId: Id, cellId: Id, by: Id, notedAt: IsoInstant });
