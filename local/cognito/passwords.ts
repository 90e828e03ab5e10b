import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordPolicy } from './pool-definition.ts';
import { refuse } from './refusals.ts';
import type { Password } from './state.ts';

// 4 MB and about 8 ms: stand-in accounts on one machine, signed in by the hundred in the rollout
const cost = { N: 2 ** 12, r: 8, p: 1 };

const derive = (secret: string, salt: string) =>
  new Promise<Buffer>((resolve, reject) =>
    scrypt(secret.normalize('NFC'), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error))),
  );

export const hashPassword = async (secret: string): Promise<Password> => {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: (await derive(secret, salt)).toString('base64url') };
};

// somebody unknown costs the same time as somebody known
const nobody = hashPassword(randomBytes(16).toString('base64url'));

/** Whether the secret is this password; with no password it takes as long and is never right. */
export const isPassword = async (password: Password | undefined, secret: string): Promise<boolean> => {
  const { salt, hash } = password ?? (await nobody);
  const same = timingSafeEqual(await derive(secret, salt), Buffer.from(hash, 'base64url'));
  return password !== undefined && same;
};

const kinds = [
  ['requireLowercase', /[a-z]/, 'lowercase'],
  ['requireUppercase', /[A-Z]/, 'uppercase'],
  ['requireNumbers', /[0-9]/, 'numeric'],
  ['requireSymbols', /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/, 'symbol'],
] as const;

/** Refuses a password the pool's policy does not allow, with Cognito's words. */
export const checkPolicy = (policy: PasswordPolicy, secret: string): void => {
  if (secret.length < policy.minimumLength) refuse('passwordWeak', 'Password not long enough');
  if (secret.length > 256 || secret !== secret.trim())
    refuse('passwordWeak', 'Password must not begin or end with a space or be longer than 256');
  for (const [rule, pattern, word] of kinds)
    if (policy[rule] && !pattern.test(secret)) refuse('passwordWeak', `Password must have ${word} characters`);
};

// without the characters people mistake for one another
const alphabets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!?%+-_@#'];

/** A password that meets every policy: each alphabet in turn, then as long as asked. */
export const temporaryPassword = (policy: PasswordPolicy): string =>
  Array.from({ length: Math.max(12, policy.minimumLength) }, (_, index) => {
    const alphabet = alphabets[index % alphabets.length] ?? '';
    return alphabet.charAt(randomInt(alphabet.length));
  }).join('');
