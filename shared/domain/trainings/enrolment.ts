import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { addMonths, belgianDay, endOfDay } from '../dates.ts';
import { IsoInstant, Nis, PersonName } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** What somebody lets the Region see by enrolling: name, role and municipality, as the list of members has them. Cells read their own alone. */
export const Enrolment = z.strictObject({
  enrolmentId: Id,
  name: PersonName,
  role: CellRole,
  nis: Nis,
  enrolledAt: IsoInstant,
});
export type Enrolment = z.infer<typeof Enrolment>;

/** So long somebody can still ask for a certificate. */
const monthsKept = 60;

/** The Unix second at which a training and who enrolled are kept no longer: five years after its day, and after today in a replay of the past. */
export const keptUntil = (on: string, now: string): number => {
  const today = belgianDay(new Date(now));
  return endOfDay(addMonths(on > today ? on : today, monthsKept));
};
