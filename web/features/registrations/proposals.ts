import { isSame } from '../../app/is-same.ts';
import type { RegistrationFile } from '../municipality/municipality-api.ts';

export type Signable = {
  readonly cellId: string;
  readonly kind: 'own' | 'joint' | 'joining';
  readonly seat: string;
  readonly covers: readonly string[];
  /** Absent for the own draft. */
  readonly proposedAt?: string;
  /** When the own mayor signed exactly this list. */
  readonly signedAt?: string | undefined;
};

const signedAt = ({ ownSignatures }: RegistrationFile, { cellId, covers }: Pick<Signable, 'cellId' | 'covers'>): string | undefined =>
  ownSignatures.find((signature) => signature.cellId === cellId && isSame(signature.covers, covers))?.signedAt;

const ownDraft = (file: RegistrationFile): readonly Signable[] => {
  const { draft, covers } = file;
  if (draft?.form === undefined || draft.closedOn !== undefined) return [];
  const { kind } = draft.form;
  const seat = draft.form.kind === 'joining' ? draft.form.seat : draft.nis;
  return [{ cellId: draft.cellId, kind, seat, covers, signedAt: signedAt(file, { cellId: draft.cellId, covers }) }];
};

/** Everything the own mayor can sign: the own draft and what other municipalities propose. */
export const signables = (file: RegistrationFile): readonly Signable[] => [
  ...ownDraft(file),
  ...file.proposals.map(({ cellId, seat, covers, proposedAt }) => ({
    cellId,
    kind: 'joint' as const,
    seat,
    covers,
    proposedAt,
    signedAt: signedAt(file, { cellId, covers }),
  })),
];

/** What still waits: once one of them is signed, the others are a choice, not a task. */
export const toSign = (file: RegistrationFile): readonly Signable[] => {
  const all = signables(file);
  return all.some((one) => one.signedAt !== undefined) ? [] : all;
};
