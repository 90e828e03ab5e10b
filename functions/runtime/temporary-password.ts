import { randomInt } from 'node:crypto';

/** No sign that is misread (0 O, 1 l I), and none that means something in a mail's HTML. */
const kinds = { lower: 'abcdefghijkmnpqrstuvwxyz', upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ', digit: '23456789' } as const;
const any = Object.values(kinds).join('');

// oxlint-disable-next-line forbidden/chance -- a password is the one thing no replay may know
const one = (signs: string): string => signs.charAt(randomInt(signs.length));

/**
 * A temporary password that somebody can copy from a mail by hand: four groups of four, each with a small letter, a
 * capital and a digit (71 bits), as the user pool's policy wants. It is kept nowhere.
 */
export const temporaryPassword = (): string =>
  Array.from({ length: 4 }, () => [kinds.lower, kinds.upper, kinds.digit, any].map(one).join('')).join('-');
