import type { Finding, FindingKind } from '../../shared/domain/audit/finding.ts';

const leaves = ({ first, last }: Finding): string => (first === last ? `Entry ${first}` : `Entries ${first} to ${last}`);
const checkpoint = ({ first, last }: Finding): string =>
  first === last ? `The checkpoint at ${first} entries` : `The checkpoints at ${first} to ${last} entries`;

/** What each kind of finding means, in words for who has never seen a Merkle tree. */
const words: Readonly<Record<FindingKind, (finding: Finding) => string>> = {
  headUnreadable: ({ first }) => `The file cannot be read from entry ${first} on: it is not one export after another of the same audit.`,
  startUnproven: ({ first }) => `The file begins at entry ${first}, and no signed checkpoint says what came before it.`,
  leafUnreadable: (finding) => `${leaves(finding)}: cannot be read; this is not what the platform writes.`,
  leavesMissing: (finding) => `${leaves(finding)}: missing from the file.`,
  leafOutOfOrder: (finding) => `${leaves(finding)}: not in the place where the log has it, or told twice.`,
  entryChanged: (finding) => `${leaves(finding)}: not what was sealed; somebody changed the entry, its salt or its leaf.`,
  entryMissing: (finding) => `${leaves(finding)}: something was done, but the entry that says what was removed.`,
  entryUnsealed: () => 'An entry older than a day was never sealed: it may have been put in afterwards.',
  cellDiffers: (finding) => `${leaves(finding)}: the entry names another cell than its leaf.`,
  rootDiffers: (finding) => `${leaves(finding)}: at least one of these is not what was sealed, or they are in another order.`,
  notSigned: (finding) => `${leaves(finding)}: no signed checkpoint covers them, so nothing proves them.`,
  checkpointUnreadable: ({ first }) => `Checkpoint number ${first + 1} in the file cannot be read.`,
  checkpointForged: (finding) => `${checkpoint(finding)}: not signed by the key of this audit, or changed after it was signed.`,
  checkpointForeign: (finding) => `${checkpoint(finding)}: signed for another audit.`,
  checkpointOutOfOrder: (finding) => `${checkpoint(finding)}: smaller or earlier than the one before it.`,
  checkpointUnusable: (finding) => `${checkpoint(finding)}: the subtrees told with it are not those below its root.`,
};

export const inWords = (finding: Finding): string => words[finding.kind](finding);
