import * as z from 'zod';
import { base64, bytesOf } from '../domain/audit/bytes.ts';
import { emptyFrontier, type Frontier, merkleTree } from '../domain/audit/merkle.ts';
import { partition } from './keys.ts';
import { type Entity, pick, repository, type Versioned } from './repository.ts';
import { sha256 } from './sha256.ts';
import type { Query, Table } from './table.ts';

const Hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const Index = z.int().nonnegative();

const entity = <Value>(definition: Omit<Entity<Value>, 'schemaVersion'>): Entity<Value> => ({ schemaVersion: 1, ...definition });

/** The commitment at an index of the log, and the cell it is of; id: the index as `leafId` writes it. */
const Leaf = z.strictObject({ commitment: Hash, cellId: z.string().max(80).optional() });
/** Where a commitment stands, so that none is ever given a second leaf; id: the commitment. */
const Sealed = z.strictObject({ index: Index });
/** The log as it stands: what is needed to add the next leaf. */
const Head = z.strictObject({ size: Index, hashes: z.array(Hash).max(53) });
/** A signed checkpoint, the key it is under, and the subtrees below its root, for who verifies on from there; id: its time. */
const SignedHead = z.strictObject({
  note: z.string().max(1000),
  publicKey: z.base64().max(400),
  at: z.iso.datetime(),
  size: Index,
  hashes: z.array(Hash).max(53),
});
export type SignedHead = z.infer<typeof SignedHead>;

const kinds = {
  leaf: entity({ collection: 'auditLeaf', prefix: 'LEAF#', schema: Leaf }),
  sealed: entity({ collection: 'auditLeaf', prefix: 'SEALED#', schema: Sealed }),
  head: entity({ collection: 'auditHead', prefix: 'HEAD', schema: Head }),
  checkpoint: entity({ collection: 'auditHead', prefix: 'CHECKPOINT#', schema: SignedHead }),
} as const;

type Range<Value> = Omit<Query, 'pk' | 'prefix'> & { readonly kind: Entity<Value> };

const page = async <Value>(table: Table, nis: string, { kind, ...range }: Range<Value>) => {
  const { items, next } = await table.query({ pk: partition(kind.collection, nis), prefix: kind.prefix, ...range });
  return { found: pick(kind, items), next };
};

const readAll = async <Value>(table: Table, nis: string, range: Range<Value>) => {
  const all: Versioned<Value>[] = [];
  let { after } = range;
  do {
    const { found, next } = await page(table, nis, { ...range, ...(after !== undefined && { after }) });
    all.push(...found);
    after = next;
  } while (after !== undefined);
  return all;
};

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
  /** The newest checkpoint there is, or the newest of before a time. */
  lastCheckpoint: async (before?: string): Promise<SignedHead | undefined> => {
    const { checkpoint: kind } = kinds;
    const upTo = before === undefined ? {} : { upTo: kind.prefix + before };
    return (await page(table, nis, { kind, ...upTo, descending: true, limit: 1, consistent: true })).found[0]?.value;
  },
  /** The first checkpoint after a time. */
  firstCheckpoint: async (after: string): Promise<SignedHead | undefined> => {
    const { checkpoint: kind } = kinds;
    return (await page(table, nis, { kind, after: kind.prefix + after, limit: 1 })).found[0]?.value;
  },
  /** Every checkpoint after one time and up to another. */
  checkpointsBetween: async (after: string, upTo: string): Promise<readonly SignedHead[]> => {
    const { checkpoint: kind } = kinds;
    const found = await readAll(table, nis, { kind, after: kind.prefix + after, upTo: kind.prefix + upTo });
    return found.map(({ value }) => value);
  },
  /** The leaves from an index up to, but not including, another. */
  leavesBetween: async (first: number, end: number) => {
    const { leaf: kind } = kinds;
    const after = first > 0 ? { after: kind.prefix + leafId(first - 1) } : {};
    return first >= end ? [] : readAll(table, nis, { kind, ...after, upTo: kind.prefix + leafId(end - 1) });
  },
});
export type AuditLog = ReturnType<typeof auditLog>;
