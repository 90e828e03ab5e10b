import * as z from 'zod';
import { isPassword, checkPolicy } from '../passwords.ts';
import { refuse } from '../refusals.ts';
import { grantOf, revoke } from '../tokens.ts';
import { setPassword, signOutEverywhere } from '../users.ts';
import { onClient, onSelf } from './operation.ts';
import { userDetails } from './shapes.ts';

export const getSelf = onSelf(z.object({}), ({ user }) => {
  const { Username, UserAttributes, UserMFASettingList, PreferredMfaSetting } = {
    UserMFASettingList: undefined,
    PreferredMfaSetting: undefined,
    ...userDetails(user),
  };
  return { Username, UserAttributes, UserMFASettingList, PreferredMfaSetting };
});

export const globalSignOut = onSelf(z.object({}), ({ pool, user }) => {
  signOutEverywhere(pool, user.sub);
  return {};
});

export const changePassword = onSelf(
  z.object({ PreviousPassword: z.string(), ProposedPassword: z.string() }),
  async ({ pool, user }, input) => {
    pool.attempts.checkUnlocked(user.sub);
    checkPolicy(pool.definition.passwordPolicy, input.ProposedPassword);
    if (!(await isPassword(user.password, input.PreviousPassword))) {
      pool.attempts.failed(user.sub);
      refuse('wrongPassword');
    }
    await setPassword(pool, user.sub, input.ProposedPassword);
    return {};
  },
);

// as RFC 7009: a token nobody knows is as good as revoked
export const revokeToken = onClient(z.object({ Token: z.string() }), (at, input) => {
  const grant = grantOf(at, input.Token);
  if (grant !== undefined) revoke(at.pool, grant.id);
  return {};
});
