import { clock } from '../app/clock.ts';
import { observable } from './observable.ts';
import type { SignInService, Tokens } from './sign-in-service.ts';

/** Who is signed in, and the place this window works in; absent for somebody who has none. */
type Worker = { readonly email: string; readonly membershipId: string | undefined };

/**
 * `expired`: what is on the screen stays, a new sign-in happens in a second window. `locked`: the same, and nothing is
 * shown until then. `switched`: the person went to work elsewhere in another window; nothing is sent until they follow.
 */
export type SessionState = { readonly kind: 'signedOut' } | ({ readonly kind: 'signedIn' | 'expired' | 'locked' | 'switched' } & Worker);

const marginMillis = 30_000;

type Held = { readonly tokens: Tokens; readonly endsAt: number };

const workerOf = (state: SessionState): Worker =>
  state.kind === 'signedOut' ? { email: '', membershipId: undefined } : { email: state.email, membershipId: state.membershipId };

const workerIn = ({ email, membershipId }: Tokens): Worker => ({ email, membershipId });

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
    /** One that speaks for a place, or for any: what was typed for one cell is never sent to another. */
    once: async (membershipId?: string): Promise<Held> => {
      while (held === undefined || (membershipId ?? held.tokens.membershipId) !== held.tokens.membershipId)
        await new Promise<void>((resolve) => waiting.add(resolve));
      return held;
    },
  };
};

/** Where this tab works, and the tokens with which it does. */
const work = () => {
  const { get: state, set: become, subscribe } = observable<SessionState>({ kind: 'signedOut' });
  const { get: held, drop, hold, once } = holder();
  let elsewhere: Tokens | undefined;

  const goThere = (tokens: Tokens): void => {
    elsewhere = undefined;
    hold(tokens);
    become({ kind: 'signedIn', ...workerIn(tokens) });
  };
  return {
    state,
    become,
    subscribe,
    held,
    once,
    goThere,
    /** Takes tokens up, unless they speak for another place than the one this window shows. */
    signedIn: (tokens: Tokens): void => {
      const now = state();
      if (now.kind === 'signedOut' || now.membershipId === tokens.membershipId) return goThere(tokens);
      elsewhere = tokens;
      drop();
      return become({ kind: 'switched', ...workerOf(now) });
    },
    /** After `switched`: this window follows. */
    follow: (): void => elsewhere && goThere(elsewhere),
    /** Lets go of the tokens, and answers what they were. */
    letGo: (next: SessionState): Tokens | undefined => {
      const tokens = held()?.tokens ?? elsewhere;
      elsewhere = undefined;
      drop();
      become(next);
      return tokens;
    },
  };
};

/** The session of this tab. */
export const createSession = (service: SignInService) => {
  const { state, subscribe, held, once, goThere, signedIn, follow, letGo } = work();
  let renewing: Promise<void> | undefined;

  const renew = async (take: (tokens: Tokens) => void): Promise<void> => {
    const before = held();
    if (before === undefined) return;
    // a service that fails is no reason to ask for a password: that rejects, and is tried again with the next request
    const next = await service.refresh(before.tokens);
    if (next === undefined) letGo({ kind: 'expired', ...workerOf(state()) });
    else take(next);
  };
  /** One renewal at a time: a refresh token is good once. */
  const renewed = (take = signedIn): Promise<void> => (renewing ??= renew(take).finally(() => (renewing = undefined)));
  const leave = async (next: SessionState): Promise<void> => {
    const tokens = letGo(next);
    if (tokens !== undefined) await service.revoke(tokens);
  };

  return {
    subscribe,
    state,
    signedIn,
    follow,
    renewed: () => renewed(),
    /** The next tokens speak for the place the person has chosen in this window. */
    moved: async (): Promise<void> => {
      await renewing;
      await renewed(goThere);
    },
    /** A token that holds; waits for the person where a new sign-in is needed, so that nothing sent is lost. */
    token: async (membershipId?: string): Promise<string | undefined> => {
      const now = held();
      if (state().kind === 'signedOut') return undefined;
      if (now !== undefined && now.endsAt - marginMillis < clock.now()) await renewed();
      return (await once(membershipId)).tokens.accessToken;
    },
    lock: () => (state().kind === 'signedIn' ? leave({ kind: 'locked', ...workerOf(state()) }) : undefined),
    end: () => leave({ kind: 'signedOut' }),
  };
};
export type Session = ReturnType<typeof createSession>;
