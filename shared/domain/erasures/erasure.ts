import * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/**
 * Why something is gone: a signal that was not taken up or was withdrawn, or whose file went into that of a case; a case
 * whose term is over, which mayor and coordinator agreed to erase before, or which another cell took over.
 */
export const ErasureRule = z.enum(['notTakenUp', 'intoCase', 'termOver', 'agreed', 'transferred']);
export type ErasureRule = z.infer<typeof ErasureRule>;

/** What was erased, by kind. */
export const ErasedKind = z.enum([
  'signal',
  'case',
  'identity',
  'invitation',
  'consultation',
  'contribution',
  'decision',
  'plan',
  'action',
  'review',
  'feedback',
  'lookup',
  'breakGlass',
  'transfer',
]);
export type ErasedKind = z.infer<typeof ErasedKind>;

/** What says that there was a case, when nothing else does any more. */
const OfCase = { caseId: Id, reference: z.string().max(20), residence: Nis } as const;

/**
 * A line of the ledger of erasures: whose key is destroyed. It stays when everything else is gone, as the proof, and so that a
 * restored copy of the data can be made to forget again. It names nobody: `subjectId` means nothing without the key.
 */
export const Erasure = z.strictObject({
  subjectId: Id,
  cellId: Id,
  erasedAt: IsoInstant,
  rule: ErasureRule,
  ...z.strictObject(OfCase).partial().shape,
  /** How many items of each kind were there. */
  items: z.partialRecord(ErasedKind, z.int().min(1)).optional(),
  /** When the key was destroyed; absent while that is still to be done. */
  keyDestroyedAt: IsoInstant.optional(),
  /** When nothing of it lay in the table any more; absent while something may. */
  clearedAt: IsoInstant.optional(),
});
export type Erasure = z.infer<typeof Erasure>;

/** Lies where the case lay. */
export const Tombstone = z.strictObject({ ...OfCase, rule: ErasureRule, erasedAt: IsoInstant });
export type Tombstone = z.infer<typeof Tombstone>;

/** A line of the ledger outside its table: with the municipality at whose seat it lies. */
export const LedgerLine = Erasure.extend({ seat: Nis });
export type LedgerLine = z.infer<typeof LedgerLine>;
