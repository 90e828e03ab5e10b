import { DroppedStage } from './settled-signal.ts';
import type { Signal } from './signal.ts';

/** A signal that becomes no case: only a note stays of it. */
export type DroppedSignal = Signal & { readonly stage: DroppedStage; readonly decidedAt: string };

const stages: ReadonlySet<string> = new Set(DroppedStage.options);

/** True for a signal that was not taken up, was withdrawn, or whose term passed. */
export const isDropped = (signal: Signal): signal is DroppedSignal => stages.has(signal.stage) && signal.decidedAt !== undefined;
