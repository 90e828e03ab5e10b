import * as z from 'zod';
import { refuse } from '../refusals.ts';
import { beginSetup, proveSetup } from '../sign-in.ts';
import { newTotpSecret, stepOfCode } from '../totp.ts';
import type { UserPool } from '../user-pool.ts';
import { changeUser } from '../users.ts';
import { findSelf, onPools, onSelf, type Pools } from './operation.ts';

const Key = z.object({ AccessToken: z.string().optional(), Session: z.string().optional() });

const poolOfSession = (pools: Pools, session = ''): UserPool =>
  [...pools.values()].find(({ challenges }) => challenges.get(session) !== undefined) ?? refuse('sessionInvalid');

export const associateSoftwareToken = onPools(Key, (pools, { AccessToken, Session = '' }) => {
  if (AccessToken === undefined) return { SecretCode: beginSetup(poolOfSession(pools, Session), Session), Session };
  const { pool, user } = findSelf(pools, AccessToken);
  if (pool.definition.mfa === 'OFF') refuse('softwareTokenAbsent');
  const secret = newTotpSecret();
  changeUser(pool, user.sub, { unprovenTotpSecret: secret });
  return { SecretCode: secret };
});

export const verifySoftwareToken = onPools(Key.extend({ UserCode: z.string() }), (pools, { AccessToken, Session = '', UserCode }) => {
  if (AccessToken === undefined) {
    proveSetup(poolOfSession(pools, Session), Session, UserCode);
    return { Status: 'SUCCESS', Session };
  }
  const { pool, user } = findSelf(pools, AccessToken);
  const secret = user.unprovenTotpSecret ?? refuse('softwareTokenAbsent');
  const lastStep = stepOfCode(secret, UserCode, pool.now()) ?? refuse('setupCodeWrong');
  changeUser(pool, user.sub, { totp: { secret, enabled: user.totp?.enabled ?? false, lastStep } });
  return { Status: 'SUCCESS' };
});

const Preference = z.object({ SoftwareTokenMfaSettings: z.object({ Enabled: z.boolean().default(false) }).optional() });

export const setUserMfaPreference = onSelf(Preference, ({ pool, user }, input) => {
  const enabled = input.SoftwareTokenMfaSettings?.Enabled === true;
  const { totp } = user;
  if (enabled && totp === undefined) refuse('parameterInvalid', 'User has not verified software token mfa');
  if (totp !== undefined) changeUser(pool, user.sub, { totp: { ...totp, enabled } });
  return {};
});
