import * as z from 'zod';

/** Eleven digits whose last two are 97 less the rest of the other nine by 97, with a 2 before them for who was born since 2000. */
const isNationalNumber = (digits: string): boolean => {
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return check !== 0 && [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check);
};

/** The digits of every script come in tens, each from its nought on: the one it is among the ten. */
const plainDigit = (digit: string): string => {
  let value = 0;
  let code = (digit.codePointAt(0) ?? 0) - 1;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code))) [value, code] = [value + 1, code - 1];
  return String(value);
};

/** Whatever stands for a number in any script; most texts hold none, and need no closer look. */
const anyNumber = /\p{N}/u;

/** A text with its digits as 0 to 9, however they were typed. */
const withPlainDigits = (text: string): string => text.normalize('NFKC').replaceAll(/(?!\d)\p{Nd}/gu, plainDigit);

/** Eleven digits of which no more than three other signs, and no letter, stand between two; wherever in a row of groups they begin. */
const elevenDigits = /(?<!\d)\d(?=((?:[^\d\p{L}]{0,3}\d){10})(?!\d))/gu;

/** A day of birth, or what stands for one that is unknown; 20 or 40 more months for who is not in the register (royal decree of 8 February 1991). */
const beginsWithBirth = (digits: string): boolean => Number(digits.slice(2, 4)) % 20 <= 12 && Number(digits.slice(4, 6)) <= 31;

/** True where a text holds a number of the national register, in whichever way it is written; the platform never stores one (law of 8 August 1983, art. 8). */
export const holdsNationalNumber = (text: string): boolean =>
  anyNumber.test(text) &&
  Array.from(withPlainDigits(text).matchAll(elevenDigits), ([first, others = '']) => first + others.replaceAll(/\D/g, '')).some(
    (digits) => beginsWithBirth(digits) && isNationalNumber(digits),
  );

const narrative = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !holdsNationalNumber(text));

/** What somebody wrote in their own words about a person: sealed wherever it is kept. */
export const Narrative = narrative(4000);

/** One such line: a name, a place, a goal. */
export const NarrativeLine = narrative(200);
