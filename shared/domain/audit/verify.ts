import { ExportedLeaf, ExportHead, ExportTail } from './export.ts';
import { type Finding, findings } from './finding.ts';
import { keptElsewhere, type Means, provenCheckpoints } from './verify-checkpoints.ts';
import {
  enterAt,
  expectCheckpoints,
  judgeEntry,
  judgeUnsealed,
  passCheckpoints,
  passUnreadable,
  placeLeaf,
  type Progress,
  progressOf,
  skipTo,
} from './verify-leaves.ts';

/** `size`: how many leaves were gone through, counted from the beginning of the log. */
export type Verdict = { readonly findings: readonly Finding[]; readonly size: number; readonly head: ExportHead | undefined };

const isSameLog = (a: ExportHead, b: ExportHead): boolean => a.origin === b.origin && a.publicKey === b.publicKey && a.cellId === b.cellId;

/** A part begins. The first one says whose log it is, and under which key. */
const beginPart = (progress: Progress, part: ExportHead, notes: readonly string[]): void => {
  const { means, add, head } = progress;
  progress.head = head ?? part;
  expectCheckpoints(progress, provenCheckpoints(means, part, add));
  if (head === undefined) {
    enterAt(progress, part.from);
    expectCheckpoints(progress, keptElsewhere(means, part, { notes, add }));
  }
  if (part.from.size > progress.next) skipTo(progress, part.from.size);
  passCheckpoints(progress);
};

/**
 * Verifies an exported audit as it is read, part after part, leaf after leaf, in memory that does not grow: each entry
 * against its leaf, the leaves against the root of each checkpoint, each checkpoint against the signature. Where something
 * is wrong it goes on from the next signed checkpoint, so that one mistake hides no other. `notes`: checkpoints that were kept
 * elsewhere; they show also where a file is an older state of the log, which is whole in itself.
 */
export const verification = (means: Means, notes: readonly string[] = []) => {
  const { found, add } = findings();
  const progress = progressOf(means, add);
  return {
    /** What stands before the leaves of a part. */
    begin: (raw: unknown): void => {
      const { data: part } = ExportHead.safeParse(raw);
      const { head } = progress;
      if (part === undefined || (head !== undefined && !isSameLog(head, part))) add('headUnreadable', progress.next);
      else beginPart(progress, part, notes);
    },
    /** The leaf as it was read; answers it where it can be read, whatever is wrong with it. */
    leaf: (raw: unknown): ExportedLeaf | undefined => {
      const { data: leaf } = ExportedLeaf.safeParse(raw);
      if (leaf === undefined) {
        passUnreadable(progress);
        return undefined;
      }
      if (leaf.index > progress.next) skipTo(progress, leaf.index);
      judgeEntry(progress, leaf);
      if (leaf.index === progress.next) placeLeaf(progress, leaf);
      else add('leafOutOfOrder', leaf.index);
      return leaf;
    },
    /** What stands after the leaves of a part. */
    tail: (raw: unknown): ExportTail | undefined => {
      const { data: tail } = ExportTail.safeParse(raw);
      if (tail === undefined) add('headUnreadable', progress.next);
      else judgeUnsealed(progress, tail);
      return tail;
    },
    /** Everything that is wrong, once all parts were read. */
    end: (): Verdict => {
      const { head, next, proven, ahead } = progress;
      const last = ahead.at(-1);
      if (head === undefined && found.length === 0) add('headUnreadable', 0);
      if (last !== undefined && last.size > next) add('leavesMissing', next, last.size - 1);
      if (next > proven) add('notSigned', proven, next - 1);
      return { findings: found, size: next, head };
    },
  };
};
