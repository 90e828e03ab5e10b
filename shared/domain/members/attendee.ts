import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { Label, Nis, PersonName } from '../fields.ts';

/** An opaque id that says its kind: `case_3f…`. */
export const Id = z.string().min(1).max(60);

/** A member of the cell at its table, as the others know them; `nis` is the municipality that gave them their place. */
export const Attendee = z.strictObject({
  memberId: Id,
  nis: Nis,
  role: CellRole,
  name: PersonName,
  organisation: Label.optional(),
});
export type Attendee = z.infer<typeof Attendee>;

/** A place at the table, whoever sits there. */
export const Seat = Attendee.pick({ memberId: true, nis: true, role: true });
export type Seat = z.infer<typeof Seat>;

/** A member as others at the table know them. */
export const attendeeOf = ({ memberId, role, name, organisation }: Omit<Attendee, 'nis'>, nis: string): Attendee => ({
  memberId,
  nis,
  role,
  name,
  ...(organisation !== undefined && { organisation }),
});
