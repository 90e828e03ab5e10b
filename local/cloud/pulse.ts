import { setTimeout as wait } from 'node:timers/promises';

/** What a function wrote is nudged; this is for what comes from elsewhere, and looking costs both sides. */
const longPause = 2000;

type Waiting = { readonly from: number; readonly resolve: () => void };

export type PulseOptions = {
  /** Looks once and deals with what is there; answers how much it was. */
  readonly look: () => Promise<number>;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
};

/** The rest between two looks: none while something comes or after a nudge, long otherwise. */
const resting = (signal: AbortSignal) => {
  let pause = 0;
  let nudged = false;
  let wake = (): void => {};
  return {
    found: (count: number): void => void (pause = count > 0 ? 0 : longPause),
    failed: (): void => void (pause = longPause),
    nudge: (): void => {
      nudged = true;
      wake();
    },
    rest: async (): Promise<void> => {
      const { promise: woken, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      if (pause > 0 && !nudged && !signal.aborted) await Promise.race([woken, wait(pause, undefined, { signal }).catch(() => {})]);
      nudged = false;
    },
  };
};

/** Looks again and again until the signal. */
export const startPulse = ({ look, failed, signal }: PulseOptions) => {
  const rest = resting(signal);
  let [seen, looks] = [0, 0];
  let waiting: readonly Waiting[] = [];

  const lookOnce = async (): Promise<void> => {
    const turn = ++looks;
    const count = await look();
    seen += count;
    rest.found(count);
    if (count > 0) return;
    for (const { from, resolve } of waiting) if (turn > from) resolve();
    waiting = waiting.filter(({ from }) => turn <= from);
  };
  const beat = async (): Promise<void> => {
    while (!signal.aborted) {
      await lookOnce().catch((error: unknown) => {
        if (!signal.aborted) failed(error);
        rest.failed();
      });
      await rest.rest();
    }
  };
  const ended = beat();
  return {
    /** Something may have come: look now. */
    nudge: rest.nudge,
    /** Resolves after a look that began later than the call and found nothing. */
    drained: () =>
      new Promise<void>((resolve) => {
        waiting = [...waiting, { from: looks, resolve }];
        rest.nudge();
      }),
    /** How much was found since the start. */
    seen: () => seen,
    /** Resolves when the last look has ended, after the signal. */
    ended: () => ended,
  };
};
