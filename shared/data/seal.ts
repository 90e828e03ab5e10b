import { base64 } from '../domain/audit/bytes.ts';
import { type AuditLeaf, commitmentOf, leafData } from '../domain/audit/commitment.ts';
import { auditEntryOf } from './audit-entry.ts';
import { auditLog, type AuditLog, frontierOf, headOf, leafId, tree } from './audit-log.ts';
import { sha256 } from './sha256.ts';
import type { Stored, Table, Write } from './table.ts';

/** Two writes for each and one for the head stay below the 100 of a transaction. */
const mostTogether = 40;
const mostTries = 16;

const leafOf = (stored: Stored): AuditLeaf => {
  const { actId, entry } = auditEntryOf(stored);
  return { commitment: commitmentOf(sha256, { actId, entry }), cellId: entry.cellId };
};

type Grown = { readonly markers: readonly Write[]; readonly writes: readonly Write[] };

/** The log with these leaves at its end: the markers first, so that their positions tell which were there already. */
const grown = async ({ head, leaves, sealed }: AuditLog, added: readonly AuditLeaf[]): Promise<Grown> => {
  const found = await head.get();
  const before = frontierOf(found?.value);
  const after = added.map((leaf) => tree.leafHash(leafData(leaf))).reduce(tree.append, before);
  const at = (position: number) => before.size + position;
  const markers = added.map(({ commitment }, position) => sealed.create({ index: at(position) }, base64(commitment)));
  const placed = added.map(({ commitment, cellId }, position) =>
    leaves.create({ commitment: base64(commitment), ...(cellId !== undefined && { cellId }) }, leafId(at(position))),
  );
  return { markers, writes: [...markers, ...placed, head.change(found, headOf(after))] };
};

/** Who wrote meanwhile may have sealed one of them, or only written beside it: those that have no leaf yet stay. */
const unsealed = async ({ sealed }: AuditLog, leaves: readonly AuditLeaf[]): Promise<readonly AuditLeaf[]> => {
  const places = await Promise.all(leaves.map(({ commitment }) => sealed.get(base64(commitment))));
  return leaves.filter((_, position) => places[position] === undefined);
};

const sealTogether = async (table: Table, log: AuditLog, leaves: readonly AuditLeaf[]): Promise<number> => {
  let waiting = leaves;
  for (let tries = 0; waiting.length > 0; tries++) {
    if (tries === mostTries) throw new Error('The head of the audit kept changing; the stream will bring these entries again.');
    const { markers, writes } = await grown(log, waiting);
    const outcome = await table.write(writes);
    if (outcome.ok) return waiting.length;
    if (outcome.refused.some((position) => position < markers.length)) waiting = await unsealed(log, waiting);
  }
  return 0;
};

/**
 * Gives each entry of a municipality's audit its one leaf at the end of the log, in this order; those that have one keep
 * it. Leaves and head are written in one transaction that holds only while the head is as it was read, and none of it lies
 * in the transaction of the act itself, so that those who work at the same time never wait for each other. Answers how many leaves there are now that were not there.
 */
export const sealEntries = async (table: Table, nis: string, entries: readonly Stored[]): Promise<number> => {
  const log = auditLog(table, nis);
  const byCommitment = new Map(entries.map(leafOf).map((leaf) => [base64(leaf.commitment), leaf]));
  const leaves = [...byCommitment.values()];
  let added = 0;
  for (let start = 0; start < leaves.length; start += mostTogether)
    added += await sealTogether(table, log, leaves.slice(start, start + mostTogether));
  return added;
};
