import { randomInt } from 'node:crypto';

/** What a person keeps for the next sign-in: in the head, in the authenticator app and in the browser. */
export type Kept = { readonly password?: string; readonly totpSecret?: string; readonly refreshToken?: string };

/** Somebody who signs in. `keep` is called before the platform learns the new thing, so nothing is lost half-way. */
export type Person = {
  readonly email: string;
  readonly kept: () => Kept;
  readonly keep: (change: Kept) => void;
  /** Looks it up in the mail. */
  readonly temporaryPassword: () => Promise<string>;
};

const alphabets = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!?%+-_@#'];

/** A password that any policy of ours accepts. */
export const newPassword = (): string =>
  Array.from({ length: 20 }, (_, index) => {
    const alphabet = alphabets[index % alphabets.length] ?? '';
    return alphabet.charAt(randomInt(alphabet.length));
  }).join('');

/** Somebody whose memory lasts as long as this process. */
export const personInMemory = (email: string, temporaryPassword: () => Promise<string>, known: Kept = {}): Person => {
  let kept = known;
  return { email, kept: () => kept, keep: (change) => void (kept = { ...kept, ...change }), temporaryPassword };
};
