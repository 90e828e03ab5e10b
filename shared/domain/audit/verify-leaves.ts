import { base64, bytesOf } from './bytes.ts';
import { commitmentOf, leafData } from './commitment.ts';
import type { ExportedLeaf, ExportHead, ExportTail } from './export.ts';
import type { Findings } from './finding.ts';
import { emptyFrontier, type Frontier, isFrontier } from './merkle.ts';
import type { Means, Proven } from './verify-checkpoints.ts';

/**
 * How far a verification came: the index expected next; the size up to which everything stands under a signature; the
 * tree so far, and whether it `isWhole`, with every leaf since then in it; the checkpoints still ahead.
 */
export type Progress = {
  readonly means: Means;
  readonly add: Findings['add'];
  head?: ExportHead;
  next: number;
  proven: number;
  frontier: Frontier;
  isWhole: boolean;
  readonly ahead: Proven[];
  /** The time of the newest checkpoint. */
  signedAt: string;
};

export const progressOf = (means: Means, add: Findings['add']): Progress => ({
  means,
  add,
  next: 0,
  proven: 0,
  frontier: emptyFrontier,
  isWhole: true,
  ahead: [],
  signedAt: '',
});

/** More checkpoints to meet, by size. */
export const expectCheckpoints = (progress: Progress, more: readonly Proven[]): void => {
  progress.ahead.push(...more);
  progress.ahead.sort((a, b) => a.size - b.size);
  for (const { at } of more) if (at > progress.signedAt) progress.signedAt = at;
};

const proceedFrom = (progress: Progress, frontier: Frontier): void => {
  progress.frontier = frontier;
  progress.proven = frontier.size;
  progress.isWhole = true;
};

/** At the size of a checkpoint: the leaves so far have its root, or some since the last one are not those that were sealed. */
const meet = (progress: Progress, { size, root, frontier }: Proven): void => {
  const { means, add, isWhole, proven } = progress;
  const agrees = isWhole && base64(means.tree.root(progress.frontier)) === root;
  if (isWhole && !agrees) add('rootDiffers', Math.min(proven, size - 1), size - 1);
  if (frontier) proceedFrom(progress, frontier);
  else if (agrees) progress.proven = size;
  else progress.isWhole = false;
};

/** Meets the checkpoint of the size reached, and leaves behind those whose leaves were skipped. */
export const passCheckpoints = (progress: Progress): void => {
  const { ahead } = progress;
  for (let [first] = ahead; first !== undefined && first.size <= progress.next; [first] = ahead) {
    if (first.size === progress.next) meet(progress, first);
    ahead.shift();
  }
};

/** A first part that does not begin at the beginning rests on the checkpoint it begins at. */
export const enterAt = (progress: Progress, { size, hashes }: ExportHead['from']): void => {
  const { means, add, ahead } = progress;
  const frontier = { size, hashes: hashes.map(bytesOf) };
  const root = ahead.find((checkpoint) => checkpoint.size === size)?.root;
  const isProven = isFrontier(frontier) && (size === 0 || base64(means.tree.root(frontier)) === root);
  if (!isProven) add('startUnproven', size);
  progress.next = size;
  proceedFrom(progress, frontier);
  progress.isWhole = isProven;
};

export const skipTo = (progress: Progress, index: number): void => {
  progress.add('leavesMissing', progress.next, index - 1);
  progress.isWhole = false;
  progress.next = index;
  passCheckpoints(progress);
};

/** A leaf that cannot be read has its place all the same. */
export const passUnreadable = (progress: Progress): void => {
  progress.add('leafUnreadable', progress.next);
  progress.isWhole = false;
  progress.next += 1;
  passCheckpoints(progress);
};

export const placeLeaf = (progress: Progress, { leaf, cellId }: ExportedLeaf): void => {
  const { tree } = progress.means;
  const data = leafData({ commitment: bytesOf(leaf), cellId });
  if (progress.isWhole) progress.frontier = tree.append(progress.frontier, tree.leafHash(data));
  progress.next += 1;
  passCheckpoints(progress);
};

/** A day is the longest an entry waits for its leaf: what is older than that at the newest checkpoint was never sealed. */
export const judgeUnsealed = ({ add, signedAt, next }: Progress, { unsealed }: ExportTail): void => {
  if (signedAt === '') return;
  const dayBefore = new Date(Date.parse(signedAt) - 86_400_000).toISOString();
  for (const { entry } of unsealed) if (entry.at < dayBefore) add('entryUnsealed', next);
};

/** An entry is that of its leaf and of its cell; only another cell's may be left out. */
export const judgeEntry = ({ means, add, head }: Progress, { index, leaf, cellId, salt, entry }: ExportedLeaf): void => {
  const isOurs = cellId === undefined || cellId === head?.cellId;
  if (entry === undefined || salt === undefined) {
    if (isOurs) add('entryMissing', index);
    return;
  }
  if (entry.cellId !== cellId) add('cellDiffers', index);
  if (base64(commitmentOf(means.sha256, { actId: salt, entry })) !== leaf) add('entryChanged', index);
};
