import { randomUUID } from 'node:crypto';
import { hashPassword } from './passwords.ts';
import { refuse } from './refusals.ts';
import type { User } from './state.ts';
import type { UserPool } from './user-pool.ts';

const sameAddress = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();

/** By username (the UUID) or by e-mail address, in any case. */
export const findUser = (pool: UserPool, username: string): User | undefined =>
  pool.users.get(username) ?? [...pool.users.values()].find(({ attributes }) => sameAddress(attributes.email, username));

export const getUser = (pool: UserPool, username: string): User => findUser(pool, username) ?? refuse('userUnknown');

/** Changes what is there now: what was read before a wait may be gone or different. */
export const changeUser = (pool: UserPool, sub: string, change: Partial<User>): User => {
  const user = { ...(pool.users.get(sub) ?? refuse('userUnknown')), ...change, changedAt: pool.now().toISOString() };
  pool.change({ user });
  return user;
};

export const createUser = async (pool: UserPool, attributes: Record<string, string> & { email: string }, secret: string): Promise<User> => {
  const password = await hashPassword(secret);
  if (findUser(pool, attributes.email) !== undefined) refuse('userExists');
  const sub = randomUUID();
  const at = pool.now().toISOString();
  const user: User = {
    sub,
    attributes: { ...attributes, sub },
    groups: [],
    enabled: true,
    status: 'FORCE_CHANGE_PASSWORD',
    password,
    temporaryUntil: temporaryUntil(pool),
    createdAt: at,
    changedAt: at,
  };
  pool.change({ user });
  return user;
};

export const temporaryUntil = ({ definition, now }: UserPool): string =>
  new Date(now().getTime() + definition.passwordPolicy.temporaryPasswordDays * 86_400_000).toISOString();

/** A password the person chose (or the administrator set for good): the account is confirmed by it. */
export const setPassword = async (pool: UserPool, sub: string, secret: string): Promise<User> => {
  const password = await hashPassword(secret);
  const { temporaryUntil: _ended, ...user } = changeUser(pool, sub, { password, status: 'CONFIRMED' });
  pool.change({ user });
  return user;
};

/** All sign-ins of a person end: refresh stops, and operations refuse the access tokens. */
export const signOutEverywhere = (pool: UserPool, sub: string): void => {
  for (const grant of pool.grants.values()) if (grant.sub === sub) pool.change({ removedGrant: grant.id });
};
