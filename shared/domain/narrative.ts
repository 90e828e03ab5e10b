import * as z from 'zod';

/** Eleven digits whose last two are 97 less the rest of the other nine by 97, with a 2 before them for who was born since 2000. */
const isNationalNumber = (digits: string): boolean => {
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return check !== 0 && [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check);
};

const elevenDigits = /(?<!\d)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/g;

/** True where a text holds a number of the national register, which the platform never stores (law of 8 August 1983, art. 8). */
export const holdsNationalNumber = (text: string): boolean =>
  (text.match(elevenDigits) ?? []).some((number) => isNationalNumber(number.replaceAll(/\D/g, '')));

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
