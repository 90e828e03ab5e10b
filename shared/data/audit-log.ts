import * as z from 'zod';
import { base64, bytesOf } from '../domain/audit/bytes.ts';
import { emptyFrontier, type Frontier, merkleTree } from '../domain/audit/merkle.ts';
import { partition } from './keys.ts';
import { type Entity, pick, repository } from './repository.ts';
import { sha256 } from './sha256.ts';
import type { Table } from './table.ts';

const Hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const Index = z.int().nonnegative();

const entity = <Value>(definition: Omit<Entity<Value>, 'schemaVersion'>): Entity<Value> => ({ schemaVersion: 1, ...definition });

/** The commitment at an index of the log; id: the index as `leafId` writes it. */
export const Leaf = z.strictObject({ commitment: Hash });
/** Where a commitment stands, so that none is ever given a second leaf; id: the commitment. */
const Sealed = z.strictObject({ index: Index });
/** The log as it stands: what is needed to add the next leaf. */
const Head = z.strictObject({ size: Index, hashes: z.array(Hash).max(53) });
/** A signed checkpoint, and the subtrees below its root, for who verifies on from there; id: its size as `leafId` writes it. */
const SignedHead = z.strictObject({ note: z.string().max(1000), at: z.iso.datetime(), size: Index, hashes: z.array(Hash).max(53) });
export type SignedHead = z.infer<typeof SignedHead>;

const kinds = {
  leaf: entity({ collection: 'auditLeaf', prefix: 'LEAF#', schema: Leaf }),
  sealed: entity({ collection: 'auditLeaf', prefix: 'SEALED#', schema: Sealed }),
  head: entity({ collection: 'auditHead', prefix: 'HEAD', schema: Head }),
  checkpoint: entity({ collection: 'auditHead', prefix: 'CHECKPOINT#', schema: SignedHead }),
} as const;

/** An index or size so that texts are in the order of the numbers. */
export const leafId = (index: number): string => String(index).padStart(12, '0');

/** The tree of RFC 6962 over SHA-256. */
export const tree = merkleTree(sha256);

export const frontierOf = (head: { readonly size: number; readonly hashes: readonly string[] } | undefined): Frontier =>
  head === undefined ? emptyFrontier : { size: head.size, hashes: head.hashes.map(bytesOf) };

export const headOf = ({ size, hashes }: Frontier): z.infer<typeof Head> => ({ size, hashes: hashes.map(base64) });

/** The sealed log of one municipality's audit: its leaves, its head, its checkpoints. */
export const auditLog = (table: Table, nis: string) => ({
  nis,
  leaves: repository(table, kinds.leaf, nis),
  sealed: repository(table, kinds.sealed, nis),
  head: repository(table, kinds.head, nis),
  checkpoints: repository(table, kinds.checkpoint, nis),
  /** The newest checkpoint there is. */
  lastCheckpoint: async (): Promise<SignedHead | undefined> => {
    const newest = { pk: partition('auditHead', nis), prefix: kinds.checkpoint.prefix, descending: true, limit: 1, consistent: true };
    return pick(kinds.checkpoint, (await table.query(newest)).items)[0]?.value;
  },
});
export type AuditLog = ReturnType<typeof auditLog>;
