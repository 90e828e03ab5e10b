import * as z from 'zod';
import { IsoDate } from '../fields.ts';

/** On what a member may be told of a case: a partner's legal basis, a police member's clearance. Empty of everybody else, and of who has neither. */
export const Mandate = z.strictObject({
  entity: z.string().max(60).optional(),
  legalBasis: z.string().max(60).optional(),
  /** Of a police member: the last day of the own clearance. */
  clearedUntil: IsoDate.optional(),
});
export type Mandate = z.infer<typeof Mandate>;

/** True where two mandates let hear the same. */
export const isSameMandate = (one: Mandate, other: Mandate): boolean =>
  one.entity === other.entity && one.legalBasis === other.legalBasis && one.clearedUntil === other.clearedUntil;
