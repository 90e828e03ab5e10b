import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** All that stays of a signal that was not taken up or was withdrawn: that somebody looked at it. It goes within thirty days. */
export const SettledSignal = z.strictObject({
  signalId: Id,
  cellId: Id,
  reporterId: Id,
  stage: z.enum(['notTakenUp', 'withdrawn']),
  reportedAt: IsoInstant,
  decidedAt: IsoInstant,
});
export type SettledSignal = z.infer<typeof SettledSignal>;

/** That the police was called about immediate danger, and nothing else. It goes within thirty days. */
export const Danger = z.strictObject({ dangerId: Id, cellId: Id, by: Id, notedAt: IsoInstant });
