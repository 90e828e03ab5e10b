import { getChallenge, getChallengeAt, wrongCode, type Challenge, type ChallengeName } from './challenges.ts';
import { checkPolicy, isPassword } from './passwords.ts';
import { refuse } from './refusals.ts';
import type { User } from './state.ts';
import { newTotpSecret, stepOfCode } from './totp.ts';
import type { AtClient, UserPool } from './user-pool.ts';
import { changeUser, findUser, setPassword } from './users.ts';

/** Where a sign-in stands: one more answer is asked for, or the person is who they say. */
export type SignIn =
  | { readonly kind: 'asked'; readonly challenge: Challenge; readonly session: string; readonly user: User }
  | { readonly kind: 'signedIn'; readonly user: User; readonly after: 'password' | 'newPassword' };

const ask = ({ pool, client }: AtClient, user: User, name: ChallengeName): SignIn => {
  const challenge: Challenge = { name, sub: user.sub, clientId: client.id, wrongCodes: 0 };
  return { kind: 'asked', challenge, session: pool.challenges.open(challenge), user };
};

const finish = (pool: UserPool, user: User, after: 'password' | 'newPassword' = 'password'): SignIn => {
  pool.attempts.succeeded(user.sub);
  return { kind: 'signedIn', user, after };
};

const secondFactor = (at: AtClient, user: User, after: 'password' | 'newPassword'): SignIn => {
  const { mfa } = at.pool.definition;
  const asksCode = user.totp !== undefined && (mfa === 'ON' || user.totp.enabled);
  if (mfa !== 'OFF' && asksCode) return ask(at, user, 'SOFTWARE_TOKEN_MFA');
  if (mfa === 'ON') return ask(at, user, 'MFA_SETUP');
  return finish(at.pool, user, after);
};

/** A person as they are now, allowed to sign in. */
export const activeUser = (pool: UserPool, sub: string): User => {
  const user = pool.users.get(sub) ?? refuse('wrongPassword');
  if (!user.enabled) refuse('userDisabled');
  return user;
};

/** Refuses alike, and after the same time, an unknown person and a wrong password; only who knows the password learns more. */
export const signInWithPassword = async (at: AtClient, username: string, secret: string): Promise<SignIn> => {
  const { pool } = at;
  const known = findUser(pool, username);
  const who = known?.sub ?? username.toLowerCase();
  pool.attempts.checkUnlocked(who);
  const right = await isPassword(known?.password, secret);
  // guesses sent side by side: once locked, even the right one of them is refused
  pool.attempts.checkUnlocked(who);
  if (known === undefined || !right) {
    pool.attempts.failed(who);
    return refuse('wrongPassword');
  }
  const user = activeUser(pool, known.sub);
  if (user.status === 'CONFIRMED') return secondFactor(at, user, 'password');
  if (user.temporaryUntil !== undefined && user.temporaryUntil <= pool.now().toISOString()) refuse('passwordExpired');
  return ask(at, user, 'NEW_PASSWORD_REQUIRED');
};

export const answerNewPassword = async (at: AtClient, session: string, secret: string): Promise<SignIn> => {
  const { pool } = at;
  const challenge = getChallengeAt(at, session, 'NEW_PASSWORD_REQUIRED');
  // a password the policy refuses may be replaced by a better one in the same session
  checkPolicy(pool.definition.passwordPolicy, secret);
  pool.challenges.close(session);
  activeUser(pool, challenge.sub);
  const user = await setPassword(pool, challenge.sub, secret);
  return secondFactor(at, user, 'newPassword');
};

export const answerCode = (at: AtClient, session: string, code: string): SignIn => {
  const { pool } = at;
  const challenge = getChallengeAt(at, session, 'SOFTWARE_TOKEN_MFA');
  pool.attempts.checkUnlocked(challenge.sub);
  const { totp, sub } = activeUser(pool, challenge.sub);
  if (totp === undefined) return refuse('softwareTokenAbsent');
  const step = stepOfCode(totp.secret, code, pool.now());
  if (step === undefined) {
    wrongCode(pool, session, challenge);
    return refuse('codeWrong');
  }
  if (step <= totp.lastStep) refuse('codeUsed');
  pool.challenges.close(session);
  return finish(pool, changeUser(pool, sub, { totp: { ...totp, lastStep: step } }));
};

/** Gives the secret to put into an authenticator app, the same one as long as this session asks. */
export const beginSetup = (pool: UserPool, session: string): string => {
  const challenge = getChallenge(pool, session, 'MFA_SETUP');
  const secret = challenge.secret ?? newTotpSecret();
  pool.challenges.replace(session, { ...challenge, secret });
  return secret;
};

export const proveSetup = (pool: UserPool, session: string, code: string): void => {
  const challenge = getChallenge(pool, session, 'MFA_SETUP');
  const step = challenge.secret === undefined ? undefined : stepOfCode(challenge.secret, code, pool.now());
  if (step === undefined) {
    wrongCode(pool, session, challenge);
    return refuse('setupCodeWrong');
  }
  pool.challenges.replace(session, { ...challenge, provenStep: step });
};

export const finishSetup = (at: AtClient, session: string): SignIn => {
  const { pool } = at;
  const { sub, secret, provenStep } = getChallengeAt(at, session, 'MFA_SETUP');
  if (secret === undefined || provenStep === undefined) return refuse('sessionInvalid');
  pool.challenges.close(session);
  activeUser(pool, sub);
  return finish(pool, changeUser(pool, sub, { totp: { secret, enabled: true, lastStep: provenStep } }));
};
