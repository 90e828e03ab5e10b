import * as z from 'zod';
import { Grant, type PoolState, User } from './state.ts';

/** What can happen to the people and the sign-ins of a pool. */
export const Change = z.union([
  z.strictObject({ user: User }),
  z.strictObject({ removedUser: z.uuid() }),
  z.strictObject({ grant: Grant }),
  z.strictObject({ removedGrant: z.uuid() }),
]);
export type Change = z.infer<typeof Change>;

/** The people of a pool by their sub, and the sign-ins by their id. */
export type Kept = { readonly users: Map<string, User>; readonly grants: Map<string, Grant> };

export const keptOf = (state: PoolState | undefined): Kept => ({
  users: new Map(state?.users.map((user) => [user.sub, user])),
  grants: new Map(state?.grants.map((grant) => [grant.id, grant])),
});

export const applyChange = ({ users, grants }: Kept, change: Change): void => {
  if ('user' in change) users.set(change.user.sub, change.user);
  else if ('grant' in change) grants.set(change.grant.id, change.grant);
  else if ('removedUser' in change) users.delete(change.removedUser);
  else grants.delete(change.removedGrant);
};
