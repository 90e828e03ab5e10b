/** What can be wrong with an exported audit. */
export type FindingKind =
  | 'headUnreadable'
  | 'startUnproven'
  | 'leafUnreadable'
  | 'leavesMissing'
  | 'leafOutOfOrder'
  | 'entryChanged'
  | 'entryMissing'
  | 'entryUnsealed'
  | 'cellDiffers'
  | 'rootDiffers'
  | 'notSigned'
  | 'checkpointUnreadable'
  | 'checkpointForged'
  | 'checkpointForeign'
  | 'checkpointOutOfOrder'
  | 'checkpointUnusable';

/** Where: from the first to the last leaf, both included; for a checkpoint, the one of that size (its place in the file where it cannot be read). */
export type Finding = { readonly kind: FindingKind; readonly first: number; readonly last: number };

/** The findings as they come; the same about one leaf after another is one finding. */
export const findings = () => {
  const found: Finding[] = [];
  return {
    found,
    add: (kind: FindingKind, first: number, last = first): void => {
      const before = found.at(-1);
      if (before?.kind === kind && before.last + 1 === first) found.splice(-1, 1, { ...before, last });
      else found.push({ kind, first, last });
    },
  };
};
export type Findings = ReturnType<typeof findings>;
