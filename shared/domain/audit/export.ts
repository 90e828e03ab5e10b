import * as z from 'zod';
import { AuditEntry } from './entry.ts';

const Hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const Size = z.int().nonnegative();

/** A checkpoint and the subtrees below its root, from which one can verify on. */
const ExportedCheckpoint = z.strictObject({ note: z.string().max(1000), hashes: z.array(Hash).max(53) });

/** One leaf, and the entry it commits to with its salt; without them where it is another cell's, or was erased. */
export const ExportedLeaf = z.strictObject({
  index: Size,
  leaf: Hash,
  cellId: z.string().max(80).optional(),
  salt: z.string().max(120).optional(),
  entry: AuditEntry.optional(),
});
export type ExportedLeaf = z.infer<typeof ExportedLeaf>;

/** What stands before the leaves. `publicKey`: DER of the SubjectPublicKeyInfo, base64. `from`: the log before the first leaf here. */
const before = {
  format: z.literal('ronde-audit-1'),
  origin: z.string().max(60),
  cellId: z.string().max(80),
  publicKey: z
    .string()
    .max(400)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
  from: z.strictObject({ size: Size, hashes: z.array(Hash).max(53) }),
  checkpoints: z.array(ExportedCheckpoint),
};

export const ExportHead = z.strictObject(before);
export type ExportHead = z.infer<typeof ExportHead>;

/** Entries of the same months that have no leaf yet. */
const after = { unsealed: z.array(z.strictObject({ salt: z.string().max(120), entry: AuditEntry })), next: Size.optional() };

export const ExportTail = z.strictObject(after);
export type ExportTail = z.infer<typeof ExportTail>;

/**
 * A part of an audit, to be verified without us: who checks needs this file and the command, nothing else. The order of
 * its parts is that in which they are read. `next`: where the following part begins; the parts are verified together.
 */
export const AuditExport = z.strictObject({ ...before, leaves: z.array(ExportedLeaf), ...after });
export type AuditExport = z.infer<typeof AuditExport>;
