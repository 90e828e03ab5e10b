import * as z from 'zod';
import { IsoDate, PersonName } from '../fields.ts';

/** Security clearance of at least SECRET, kept as yes or no, its expiry and who checked it; never a document (law of 30 July 2018, art. 3). */
export const Clearance = z.strictObject({ valid: z.boolean(), expiresOn: IsoDate.optional(), checkedBy: PersonName });
export type Clearance = z.infer<typeof Clearance>;

/** That of one police member, and on which day it was recorded. */
export const MemberClearance = Clearance.extend({ checkedOn: IsoDate });
export type MemberClearance = z.infer<typeof MemberClearance>;

/** The last day of a clearance that is said to be valid and is not: the mistake in what was typed. */
export const endedOn = (clearance: Clearance | undefined, today: string): string | undefined =>
  clearance?.valid === true && clearance.expiresOn !== undefined && clearance.expiresOn < today ? clearance.expiresOn : undefined;
