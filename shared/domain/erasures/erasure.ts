import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/**
 * A line of the ledger of erasures: whose key is destroyed. It stays when everything else is gone, so that a restored copy of
 * the data can be made to forget again. It names nobody: `subjectId` means nothing without the key.
 */
export const Erasure = z.strictObject({
  subjectId: Id,
  cellId: Id,
  erasedAt: IsoInstant,
  /** When the key was destroyed; absent while that is still to be done. */
  keyDestroyedAt: IsoInstant.optional(),
});
export type Erasure = z.infer<typeof Erasure>;
