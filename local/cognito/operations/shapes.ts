import * as z from 'zod';
import { refuse } from '../refusals.ts';
import type { User } from '../state.ts';
import type { UserPool } from '../user-pool.ts';

export const Username = z.object({ Username: z.string().min(1).max(128) });

export const Attributes = z.array(z.object({ Name: z.string().min(1).max(32), Value: z.string().max(2048).default('') }));

export const toRecord = (attributes: z.output<typeof Attributes>): Record<string, string> =>
  Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]));

const fromRecord = (attributes: Readonly<Record<string, string>>) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

const seconds = (at: string) => Date.parse(at) / 1000;

const mfaSettings = ({ totp }: User) =>
  totp?.enabled === true ? { UserMFASettingList: ['SOFTWARE_TOKEN_MFA'], PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA' } : {};

/** A person as the list operations and AdminCreateUser show them. */
export const userShape = (user: User) => ({
  Username: user.sub,
  Attributes: fromRecord(user.attributes),
  Enabled: user.enabled,
  UserStatus: user.status,
  UserCreateDate: seconds(user.createdAt),
  UserLastModifiedDate: seconds(user.changedAt),
});

/** As AdminGetUser and GetUser show them. */
export const userDetails = (user: User) => {
  const { Attributes: UserAttributes, ...rest } = userShape(user);
  return { ...rest, UserAttributes, ...mfaSettings(user) };
};

export const groupShape = ({ definition }: UserPool, GroupName: string) => ({ GroupName, UserPoolId: definition.id });

/** One page of a list, and the token of the next one. */
export const pageOf = <Item>(
  items: readonly Item[],
  limit = 60,
  token?: string,
): { readonly page: readonly Item[]; readonly next?: string } => {
  const start = token === undefined ? 0 : Number(token);
  if (!Number.isSafeInteger(start) || start < 0) refuse('parameterInvalid', 'Invalid pagination token');
  const end = start + limit;
  return { page: items.slice(start, end), ...(end < items.length ? { next: String(end) } : {}) };
};
