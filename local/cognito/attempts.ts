import { refuse } from './refusals.ts';

/**
 * Cognito's lockout: five failures cost nothing, the fifth and each further one 2^(n-5) seconds, at most 15 minutes;
 * 15 minutes without an attempt, or a sign-in, forget them. (Developer guide, "Lockout behavior for failed sign-in attempts".)
 */
export type Attempts = {
  readonly checkUnlocked: (who: string) => void;
  readonly failed: (who: string) => void;
  readonly succeeded: (who: string) => void;
};

const quarterMillis = 15 * 60_000;

export const attempts = (now: () => Date): Attempts => {
  const failures = new Map<string, { count: number; at: number }>();
  const recent = (who: string) => {
    const failure = failures.get(who);
    return failure !== undefined && now().getTime() - failure.at < quarterMillis ? failure : { count: 0, at: 0 };
  };
  return {
    checkUnlocked: (who) => {
      const { count, at } = recent(who);
      const lockMillis = count < 5 ? 0 : Math.min(2 ** (count - 5) * 1000, quarterMillis);
      if (now().getTime() < at + lockMillis) refuse('tooManyAttempts');
    },
    failed: (who) => void failures.set(who, { count: recent(who).count + 1, at: now().getTime() }),
    succeeded: (who) => void failures.delete(who),
  };
};
