import { setTimeout as wait } from 'node:timers/promises';
import type { Target } from './cloud.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Invoke } from './functions.ts';

export type Hand = {
  readonly invoke: Invoke;
  readonly deadLetters: DeadLetters;
  readonly signal: AbortSignal;
  readonly pauseMillis?: number;
};

/** Gives an event to a function, again when it fails, and to the dead letters after the last try. Rejects only when asked to stop. */
export const handOver = async (hand: Hand, target: Target, event: unknown): Promise<void> => {
  const { invoke, deadLetters, signal, pauseMillis = 500 } = hand;
  const { arn: functionArn, retries, deadLetters: queue = 'none' } = target;
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    const failure = await invoke(functionArn, event).then(
      () => undefined,
      (error: unknown) => ({ reason: error instanceof Error ? error.message : String(error) }),
    );
    if (failure === undefined) return;
    signal.throwIfAborted();
    if (attempt >= retries) return deadLetters({ queue, functionArn, event, ...failure });
    await wait(pauseMillis * 2 ** attempt, undefined, { signal });
  }
};
