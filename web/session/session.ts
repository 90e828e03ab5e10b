import { clock } from '../app/clock.ts';
import type { SignInService, Tokens } from './sign-in-service.ts';

/**
 * `expired`: what is on the screen stays, a new sign-in happens in a second window. `locked`: the same, and nothing is
 * shown until then. Tokens live in this closure and nowhere else.
 */
export type SessionState =
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly email: string }
  | { readonly kind: 'expired' | 'locked'; readonly email: string };

const marginMillis = 30_000;

type Held = { readonly tokens: Tokens; readonly endsAt: number };

/** The session of this tab. `subscribe` and `state` suit `useSyncExternalStore`. */
export const createSession = (service: SignInService) => {
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  let state: SessionState = { kind: 'signedOut' };
  let held: Held | undefined;
  let renewing: Promise<void> | undefined;

  const become = (next: SessionState): void => {
    state = next;
    for (const tell of listeners) tell();
  };
  const hold = (tokens: Tokens): void => {
    held = { tokens, endsAt: clock.now() + tokens.expiresInSeconds * 1000 };
    become({ kind: 'signedIn', email: tokens.email });
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const email = (): string => (state.kind === 'signedOut' ? '' : state.email);
  const untilSignedIn = () => new Promise<void>((resolve) => waiting.add(resolve));

  const renew = async (): Promise<void> => {
    if (held === undefined) return;
    try {
      hold(await service.refresh(held.tokens));
    } catch (error) {
      // the network failing is no reason to ask for a password
      if (error instanceof TypeError) throw error;
      held = undefined;
      become({ kind: 'expired', email: email() });
    }
  };
  /** One renewal at a time: a refresh token is good once. */
  const renewed = (): Promise<void> => (renewing ??= renew().finally(() => (renewing = undefined)));

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    signedIn: hold,
    /** A token that holds; waits for the person where a new sign-in is needed, so that nothing sent is lost. */
    token: async (): Promise<string | undefined> => {
      if (state.kind === 'signedOut') return undefined;
      if (state.kind === 'signedIn' && held !== undefined && held.endsAt - marginMillis < clock.now()) await renewed();
      while (held === undefined) await untilSignedIn();
      return held.tokens.accessToken;
    },
    renewed,
    /** The API no longer takes the token: a new one is fetched, or the person asked. */
    refused: async (): Promise<void> => (state.kind === 'signedIn' ? renewed() : undefined),
    lock: async (): Promise<void> => {
      if (state.kind !== 'signedIn') return;
      const before = held;
      held = undefined;
      become({ kind: 'locked', email: email() });
      if (before !== undefined) await service.revoke(before.tokens);
    },
    end: async (): Promise<void> => {
      const before = held;
      held = undefined;
      become({ kind: 'signedOut' });
      if (before !== undefined) await service.revoke(before.tokens);
    },
  };
};
export type Session = ReturnType<typeof createSession>;
