import { base64, bytesOf, isSame, utf8 } from './bytes.ts';
import { keyIdOf, noteText, readNote, type SignedCheckpoint } from './checkpoint.ts';
import type { ExportHead } from './export.ts';
import type { FindingKind, Findings } from './finding.ts';
import { type Frontier, isFrontier, type MerkleTree, type Sha256 } from './merkle.ts';

/** What comes from outside: the hash, and whether a signature is that of a key (both as `Signer` makes them). */
export type Means = {
  readonly sha256: Sha256;
  readonly tree: MerkleTree;
  readonly isSigned: (signed: { readonly publicKey: Uint8Array; readonly message: Uint8Array; readonly signature: Uint8Array }) => boolean;
};

/** A checkpoint that its key signed; `frontier` where the subtrees told with it have its root. */
export type Proven = SignedCheckpoint & { readonly frontier?: Frontier };

type Log = Pick<ExportHead, 'origin' | 'publicKey'>;

const problemIn = ({ sha256, isSigned }: Means, { origin, publicKey }: Log, read: SignedCheckpoint) => {
  const key = bytesOf(publicKey);
  if (read.origin !== origin) return 'checkpointForeign';
  const { keyId, signature } = read;
  const message = utf8(noteText(read));
  return isSame(keyId, keyIdOf(sha256, key)) && isSigned({ publicKey: key, message, signature }) ? undefined : 'checkpointForged';
};

const frontierAt = ({ tree }: Means, { size, root }: SignedCheckpoint, hashes: readonly string[]): Frontier | undefined => {
  const frontier = { size, hashes: hashes.map(bytesOf) };
  return isFrontier(frontier) && base64(tree.root(frontier)) === root ? frontier : undefined;
};

type Told = ExportHead['checkpoints'][number];

/** What is wrong with a checkpoint of a file, or the checkpoint and what can be gone on from. */
const judge = (means: Means, { log, before }: { log: Log; before: Proven | undefined }, { note, hashes }: Told): FindingKind | Proven => {
  const read = readNote(note);
  if (read === undefined) return 'checkpointUnreadable';
  const wrong = problemIn(means, log, read);
  if (wrong !== undefined) return wrong;
  if (before !== undefined && (read.size <= before.size || read.at < before.at)) return 'checkpointOutOfOrder';
  const frontier = frontierAt(means, read, hashes);
  return { ...read, ...(frontier && { frontier }) };
};

/** The checkpoints of a part that its key signed for its log, each later and larger than the one before. */
export const provenCheckpoints = (means: Means, part: ExportHead, add: Findings['add']): readonly Proven[] => {
  const proven: Proven[] = [];
  for (const [place, told] of part.checkpoints.entries()) {
    const judged = judge(means, { log: part, before: proven.at(-1) }, told);
    if (typeof judged === 'string') add(judged, readNote(told.note)?.size ?? place);
    else proven.push(judged);
  }
  for (const { size, frontier } of proven) if (frontier === undefined) add('checkpointUnusable', size);
  return proven;
};

/** Checkpoints that were kept elsewhere, and that the same key signed for the same log: the file must agree with them. */
export const keptElsewhere = (
  means: Means,
  part: ExportHead,
  { notes, add }: { notes: readonly string[]; add: Findings['add'] },
): readonly Proven[] =>
  notes.flatMap((note, place) => {
    const judged = judge(means, { log: part, before: undefined }, { note, hashes: [] });
    if (typeof judged !== 'string') return judged;
    add(judged, readNote(note)?.size ?? place);
    return [];
  });
