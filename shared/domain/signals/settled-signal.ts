import * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** How a signal ends that becomes no case: somebody decided, its reporter took it back, or the term passed before anybody decided. */
export const DroppedStage = z.enum(['notTakenUp', 'withdrawn', 'expired']);
export type DroppedStage = z.infer<typeof DroppedStage>;

/** What a note says of a signal. `inScope`: it passed the test; what came of it after that is for who leads the intake. */
const NoteStage = z.enum([...DroppedStage.options, 'inScope']);

/** For its reporter: that a signal was looked at, or how else it ended. It goes within thirty days. */
export const SettledSignal = z.strictObject({
  signalId: Id,
  cellId: Id,
  reporterId: Id,
  /** For whose mayor the log keeps telling of it; absent in notes of before it was kept. */
  residence: Nis.optional(),
  stage: NoteStage,
  reportedAt: IsoInstant,
  decidedAt: IsoInstant,
});
export type SettledSignal = z.infer<typeof SettledSignal>;

/** That the police was called about immediate danger, and nothing else. It goes within thirty days. */
export const Danger = z.strictObject({ dangerId: Id, cellId: Id, by: Id, notedAt: IsoInstant });
