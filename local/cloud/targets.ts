import { setTimeout as wait } from 'node:timers/promises';
import type { Target } from './cloud.ts';
import type { DeadLetters } from './dead-letters.ts';

export type Hand = { readonly invoke: (functionArn: string, event: unknown) => Promise<unknown>; readonly deadLetters: DeadLetters; readonly signal: AbortSignal; readonly pauseMillis?: number };

/** Gives an event to a function, again when it fails, and to the dead letters after the last try. Rejects only when asked to stop. */
export const handOver = async ({ invoke, deadLetters, signal, pauseMillis = 500 }: Hand, target: Target, event: unknown): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    try {
      await invoke(target.arn, event);
      return;
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      if (attempt >= target.retries) return deadLetters({ queue: target.deadLetters ?? 'none', functionArn: target.arn, reason, event });
    }
    await wait(pauseMillis * 2 ** attempt, undefined, { signal });
  }
};
