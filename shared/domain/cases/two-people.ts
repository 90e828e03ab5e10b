import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** What takes two: one of mayor and coordinator proposes, the other approves (product.md, conditions of the matrix). */
export const TwoPeople = z.strictObject({
  proposedBy: Id,
  proposedRole: CellRole,
  /** Who that is, whichever of their places they worked in. */
  proposedSub: z.string(),
  proposedAt: IsoInstant,
  approvedBy: Id.optional(),
  approvedAt: IsoInstant.optional(),
});
export type TwoPeople = z.infer<typeof TwoPeople>;

/** The same as people of the cell see it. */
export const TwoPeopleView = TwoPeople.omit({ proposedSub: true });
export type TwoPeopleView = z.infer<typeof TwoPeopleView>;

export const twoPeopleView = ({ proposedSub: _, ...told }: TwoPeople): TwoPeopleView => told;
