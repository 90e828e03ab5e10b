import { utf8 } from './bytes.ts';
import { canonicalEntry } from './canonical.ts';
import type { AuditEntry } from './entry.ts';
import type { Sha256 } from './merkle.ts';

/**
 * What a leaf holds of an entry: SHA-256 over its salt, a new line and its canonical text. The salt is the id of the act:
 * 122 random bits (a version 4 UUID) made for this one entry, which stand in the entry's key and nowhere else, not in the
 * leaf, an answer, a log or an event. So with the entry the salt is gone too, and what is left cannot be tried out: nobody
 * can tell from it that a known person looked at a known case at a known time.
 */
export const commitmentOf = (sha256: Sha256, { actId, entry }: { readonly actId: string; readonly entry: AuditEntry }): Uint8Array =>
  sha256(utf8(`${actId}\n${canonicalEntry(entry)}`));

/** One place in the log: what was committed to, and the cell it is of; none where it is of the municipality's setup. */
export type AuditLeaf = { readonly commitment: Uint8Array; readonly cellId?: string | undefined };

/** What is hashed into the tree: the commitment, then the id of the cell, so that an entry cannot be moved to another, nor be called another's where it is left out. */
export const leafData = ({ commitment, cellId = '' }: AuditLeaf): Uint8Array => Uint8Array.from([...commitment, ...utf8(cellId)]);
