import type { MessageEvent } from './account-mail.ts';
import { attempts, type Attempts } from './attempts.ts';
import { applyChange, type Change, keptOf } from './change.ts';
import type { Challenge } from './challenges.ts';
import { expiring, type Expiring } from './expiring.ts';
import { newSigningKey, signingKey, type SigningKey } from './jwt.ts';
import type { AuthorizationCode } from './oauth/codes.ts';
import type { SignInPage } from './oauth/sign-in-page.ts';
import type { ClientDefinition, PoolDefinition } from './pool-definition.ts';
import { refuse } from './refusals.ts';
import type { Grant, PoolState, User } from './state.ts';
import type { PreTokenEvent } from './token-trigger.ts';

/** `text` is HTML. */
export type Mail = {
  readonly poolId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** What the outside lends to every pool. */
export type Surroundings = {
  readonly now: () => Date;
  /** Called before a change takes place. */
  readonly takeDown: (change: Change) => void;
  /** Runs the deployed pre-token-generation trigger and gives the event it answered. */
  readonly runTokenTrigger: (poolId: string, event: PreTokenEvent) => Promise<unknown>;
  /** The same for the custom message trigger. */
  readonly runMessageTrigger: (poolId: string, event: MessageEvent) => Promise<unknown>;
  readonly sendMail: (mail: Mail) => Promise<void> | void;
};

export type Browser = { readonly sub: string; readonly signedInAt: string };

export type UserPool = Omit<Surroundings, 'takeDown'> & {
  readonly definition: PoolDefinition;
  readonly issuer: string;
  readonly signingPem: string;
  readonly key: SigningKey;
  readonly users: ReadonlyMap<string, User>;
  readonly grants: ReadonlyMap<string, Grant>;
  /** The one way to change people and grants: what is kept follows. */
  readonly change: (change: Change) => void;
  readonly attempts: Attempts;
  readonly challenges: Expiring<Challenge>;
  readonly codes: Expiring<AuthorizationCode>;
  readonly pages: Expiring<SignInPage>;
  /** Browsers that are signed in at the sign-in pages: one hour, as Cognito's cookie. */
  readonly browsers: Expiring<Browser>;
};

/** A pool and the app client that calls. */
export type AtClient = { readonly pool: UserPool; readonly client: ClientDefinition };

type Opening = Pick<UserPool, 'definition' | 'issuer'> & Surroundings;

/** Opens a pool with what an earlier run kept of it, or with a new key and nobody in it. */
export const openPool = async ({ takeDown, ...opening }: Opening, state: PoolState | undefined): Promise<UserPool> => {
  const signingPem = state?.signingKey ?? (await newSigningKey());
  const { now } = opening;
  const kept = keptOf(state);
  return {
    ...opening,
    signingPem,
    key: signingKey(signingPem),
    ...kept,
    change: (change) => {
      takeDown(change);
      applyChange(kept, change);
    },
    attempts: attempts(now),
    challenges: expiring<Challenge>(now, 3),
    codes: expiring<AuthorizationCode>(now, 5),
    pages: expiring<SignInPage>(now, 30),
    browsers: expiring<Browser>(now, 60),
  };
};

/** The pool as the state file keeps it; grants that ran out are forgotten. */
export const poolState = ({ signingPem, users, grants, now }: UserPool): PoolState => ({
  signingKey: signingPem,
  users: [...users.values()],
  grants: [...grants.values()].filter(({ expiresAt }) => expiresAt > now().toISOString()),
});

export const clientOf = ({ definition }: UserPool, clientId: string): ClientDefinition | undefined =>
  definition.clients.find(({ id }) => id === clientId);

/** Refuses a group the template does not declare. */
export const checkGroup = ({ definition }: UserPool, group: string): void => {
  if (!definition.groups.includes(group)) refuse('groupUnknown');
};
