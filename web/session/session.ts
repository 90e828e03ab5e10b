import { clock } from '../app/clock.ts';
import { observable } from './observable.ts';
import type { SignInService, Tokens } from './sign-in-service.ts';

/**
 * `expired`: what is on the screen stays, a new sign-in happens in a second window. `locked`: the same, and nothing is
 * shown until then.
 */
export type SessionState =
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly email: string }
  | { readonly kind: 'expired' | 'locked'; readonly email: string };

const marginMillis = 30_000;

type Held = { readonly tokens: Tokens; readonly endsAt: number };

const emailOf = (state: SessionState): string => (state.kind === 'signedOut' ? '' : state.email);

/** The tokens of this tab, in this closure and nowhere else; who needs one while there is none waits for it. */
const holder = () => {
  const waiting = new Set<() => void>();
  let held: Held | undefined;
  return {
    get: (): Held | undefined => held,
    drop: (): void => void (held = undefined),
    hold: (tokens: Tokens): void => {
      held = { tokens, endsAt: clock.now() + tokens.expiresInSeconds * 1000 };
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    once: async (): Promise<Held> => {
      while (held === undefined) await new Promise<void>((resolve) => waiting.add(resolve));
      return held;
    },
  };
};

/** The session of this tab. */
export const createSession = (service: SignInService) => {
  const { get: state, set: become, subscribe } = observable<SessionState>({ kind: 'signedOut' });
  const { get: held, drop, hold, once } = holder();
  let renewing: Promise<void> | undefined;

  const signedIn = (tokens: Tokens): void => {
    hold(tokens);
    become({ kind: 'signedIn', email: tokens.email });
  };
  const renew = async (): Promise<void> => {
    const before = held();
    if (before === undefined) return;
    try {
      signedIn(await service.refresh(before.tokens));
    } catch (error) {
      // the network failing is no reason to ask for a password
      if (error instanceof TypeError) throw error;
      drop();
      become({ kind: 'expired', email: emailOf(state()) });
    }
  };
  /** One renewal at a time: a refresh token is good once. */
  const renewed = (): Promise<void> => (renewing ??= renew().finally(() => (renewing = undefined)));
  const leave = (next: SessionState): Promise<void> | undefined => {
    const tokens = held()?.tokens;
    drop();
    become(next);
    return tokens && service.revoke(tokens);
  };

  return {
    subscribe,
    state,
    signedIn,
    renewed,
    /** A token that holds; waits for the person where a new sign-in is needed, so that nothing sent is lost. */
    token: async (): Promise<string | undefined> => {
      const now = held();
      if (state().kind === 'signedOut') return undefined;
      if (now !== undefined && now.endsAt - marginMillis < clock.now()) await renewed();
      return (await once()).tokens.accessToken;
    },
    lock: () => (state().kind === 'signedIn' ? leave({ kind: 'locked', email: emailOf(state()) }) : undefined),
    end: () => leave({ kind: 'signedOut' }),
  };
};
export type Session = ReturnType<typeof createSession>;
