import { base64, utf8 } from '../domain/audit/bytes.ts';
import { type Checkpoint, keyIdOf, noteText, originOf, signedNote, type Signer } from '../domain/audit/checkpoint.ts';
import { auditLog, frontierOf, type SignedHead, tree } from './audit-log.ts';
import { sha256 } from './sha256.ts';
import type { Table } from './table.ts';

export type Signing = {
  readonly table: Table;
  readonly region: string;
  readonly nis: string;
  readonly at: string;
  readonly signer: Signer;
};

const noted = async (checkpoint: Checkpoint, signer: Signer) => {
  const [publicKey, signature] = await Promise.all([signer.publicKey(), signer.sign(utf8(noteText(checkpoint)))]);
  return { note: signedNote(checkpoint, { keyId: keyIdOf(sha256, publicKey), signature }), publicKey: base64(publicKey) };
};

/** At most one a minute for each log: a signature costs, and who verifies reads every one of them. */
const pauseMillis = 60_000;

const isDue = (last: SignedHead | undefined, { size, at }: { readonly size: number; readonly at: string }, isFinal: boolean): boolean =>
  size > (last?.size ?? 0) && (isFinal || last === undefined || Date.parse(at) - Date.parse(last.at) >= pauseMillis);

/**
 * Signs the head of a municipality's log as it stands, when it grew since the last checkpoint and that is a minute old;
 * `isFinal` does not wait for the minute. Answers the checkpoint, `undefined` where none was due or another just signed it.
 */
export const signHead = async ({ table, region, nis, at, signer }: Signing, isFinal = false): Promise<SignedHead | undefined> => {
  const log = auditLog(table, nis);
  const [head, last] = await Promise.all([log.head.get(), log.lastCheckpoint()]);
  if (head === undefined || !isDue(last, { size: head.value.size, at }, isFinal)) return undefined;
  const { size, hashes } = head.value;
  const root = base64(tree.root(frontierOf(head.value)));
  const checkpoint = { ...(await noted({ origin: originOf(region, nis), size, root, at }, signer)), at, size, hashes };
  const outcome = await table.write([log.checkpoints.create(checkpoint, at)]);
  return outcome.ok ? checkpoint : undefined;
};
