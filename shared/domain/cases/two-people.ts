import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** What takes two: one of mayor and coordinator proposes, the other approves (product.md, conditions of the matrix). */
export const TwoPeople = z.strictObject({
  proposedBy: Id,
  proposedRole: CellRole,
  proposedAt: IsoInstant,
  approvedBy: Id.optional(),
  approvedAt: IsoInstant.optional(),
});
export type TwoPeople = z.infer<typeof TwoPeople>;
