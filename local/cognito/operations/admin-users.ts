import * as z from 'zod';
import { hashPassword, checkPolicy, temporaryPassword } from '../passwords.ts';
import { sendAccountMail } from '../account-mail.ts';
import { refuse } from '../refusals.ts';
import type { UserPool } from '../user-pool.ts';
import { changeUser, createUser, findUser, getUser, setPassword, signOutEverywhere, temporaryUntil } from '../users.ts';
import { onPool } from './operation.ts';
import { Attributes, toRecord, userDetails, Username, userShape } from './shapes.ts';

const NewUser = Username.extend({
  UserAttributes: Attributes.default([]),
  TemporaryPassword: z.string().optional(),
  MessageAction: z.enum(['RESEND', 'SUPPRESS']).optional(),
  ClientMetadata: z.record(z.string(), z.string()).optional(),
});

const resend = async (pool: UserPool, { Username: username, ClientMetadata }: z.infer<typeof NewUser>, secret: string) => {
  const { sub, status } = getUser(pool, username);
  if (status !== 'FORCE_CHANGE_PASSWORD') refuse('userNotResendable');
  const user = changeUser(pool, sub, { password: await hashPassword(secret), temporaryUntil: temporaryUntil(pool) });
  await sendAccountMail(pool, user, { secret, clientMetadata: ClientMetadata });
  return { User: userShape(user) };
};

export const adminCreateUser = onPool(NewUser, async (pool, input) => {
  const secret = input.TemporaryPassword ?? temporaryPassword(pool.definition.passwordPolicy);
  checkPolicy(pool.definition.passwordPolicy, secret);
  if (input.MessageAction === 'RESEND') return resend(pool, input, secret);
  if (!z.email().safeParse(input.Username).success) refuse('parameterInvalid', 'Username should be an email.');
  if (findUser(pool, input.Username) !== undefined) refuse('userExists');
  const user = await createUser(pool, { ...toRecord(input.UserAttributes), email: input.Username }, secret);
  if (input.MessageAction !== 'SUPPRESS') await sendAccountMail(pool, user, { secret, clientMetadata: input.ClientMetadata });
  return { User: userShape(user) };
});

export const adminGetUser = onPool(Username, (pool, input) => userDetails(getUser(pool, input.Username)));

export const adminDisableUser = onPool(Username, (pool, input) => {
  changeUser(pool, getUser(pool, input.Username).sub, { enabled: false });
  return {};
});

export const adminEnableUser = onPool(Username, (pool, input) => {
  changeUser(pool, getUser(pool, input.Username).sub, { enabled: true });
  return {};
});

export const adminDeleteUser = onPool(Username, (pool, input) => {
  const { sub } = getUser(pool, input.Username);
  signOutEverywhere(pool, sub);
  pool.change({ removedUser: sub });
  return {};
});

export const adminSetUserPassword = onPool(
  Username.extend({ Password: z.string(), Permanent: z.boolean().default(false) }),
  async (pool, input) => {
    const { sub } = getUser(pool, input.Username);
    checkPolicy(pool.definition.passwordPolicy, input.Password);
    if (input.Permanent) await setPassword(pool, sub, input.Password);
    else
      changeUser(pool, sub, {
        password: await hashPassword(input.Password),
        status: 'FORCE_CHANGE_PASSWORD',
        temporaryUntil: temporaryUntil(pool),
      });
    return {};
  },
);

export const adminUpdateUserAttributes = onPool(Username.extend({ UserAttributes: Attributes }), (pool, input) => {
  const { sub, attributes } = getUser(pool, input.Username);
  const changes = toRecord(input.UserAttributes);
  if (changes.sub !== undefined) refuse('parameterInvalid', 'Cannot modify an immutable attribute');
  const owner = changes.email === undefined ? undefined : findUser(pool, changes.email);
  if (owner !== undefined && owner.sub !== sub) refuse('aliasExists');
  changeUser(pool, sub, { attributes: { ...attributes, ...changes } });
  return {};
});

export const adminUserGlobalSignOut = onPool(Username, (pool, input) => {
  signOutEverywhere(pool, getUser(pool, input.Username).sub);
  return {};
});
