import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { addDays } from '../dates.ts';
import { IsoDate } from '../fields.ts';

/** The last day on which somebody was to be mailed a temporary password, and how often that day. */
export const AccessMails = z.strictObject({ on: IsoDate, times: z.int().min(1) });
export type AccessMails = z.infer<typeof AccessMails>;

type Called = { readonly accessMails?: AccessMails | undefined };

/** Each one ends the password before it, wherever it was asked for; more would lock people out and flood them. */
const timesADay = 3;

/** Called to a place: to be mailed once a day, however many places that day. Who chose a password of their own is mailed none. */
export const callToAccess = <Person extends Called>(person: Person, today: string): Person =>
  person.accessMails?.on === today ? person : { ...person, accessMails: { on: today, times: 1 } };

/**
 * To be mailed once more. Refuses `reminder-too-soon` after three times on one day (params `date`: the first day on which
 * it is possible again).
 */
export const renewAccess = <Person extends Called>(person: Person, today: string): Result<Person, 'reminder-too-soon'> => {
  const times = person.accessMails?.on === today ? person.accessMails.times + 1 : 1;
  if (times > timesADay) return problem('reminder-too-soon', { date: addDays(today, 1) });
  return ok({ ...person, accessMails: { on: today, times } });
};
