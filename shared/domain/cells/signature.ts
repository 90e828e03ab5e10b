import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { IsoInstant, Nis } from '../fields.ts';

/** Asked of a mayor: that the own municipality takes part in a cell with its seat elsewhere. */
export const Proposal = z.strictObject({
  cellId: z.string(),
  seat: Nis,
  covers: z.array(Nis),
  proposedAt: IsoInstant,
  /** When the seat last reminded of it. */
  remindedAt: IsoInstant.optional(),
});
export type Proposal = z.infer<typeof Proposal>;

/** Asked of the seat: a municipality whose mayor signed wants to join. */
export const JoinRequest = z.strictObject({ nis: Nis, requestedAt: IsoInstant, remindedAt: IsoInstant.optional() });
export type JoinRequest = z.infer<typeof JoinRequest>;

/** A mayor's signature under exactly these municipalities; it lapses when the list changes. */
export const Signature = z.strictObject({
  nis: Nis,
  cellId: z.string(),
  seat: Nis,
  covers: z.array(Nis),
  signedAt: IsoInstant,
  sub: z.string(),
  joining: z.boolean(),
});
export type Signature = z.infer<typeof Signature>;

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((nis, index) => nis === b[index]);

/** True when the signature stands under exactly this list. */
export const isSignatureFor = (signature: Signature, cellId: string, covers: readonly string[]): boolean =>
  signature.cellId === cellId && same(signature.covers, covers);

/** The municipalities whose mayor has not signed this list; law of 30 July 2018: two or more mayors create one cell, each of them signs. */
export const unsigned = (covers: readonly string[], cellId: string, signatures: readonly Signature[]): readonly string[] =>
  covers.filter((nis) => !signatures.some((signature) => signature.nis === nis && isSignatureFor(signature, cellId, covers)));

type SignProblem = 'nothing-to-sign' | 'signature-present' | 'edit-conflict' | 'municipality-covered-elsewhere';

/**
 * Signs what the mayor saw. Refuses when nothing is proposed, when the list changed since it was read (`edit-conflict`),
 * when this very list is signed already, and when another cell covers the municipality.
 */
export const signProposal = (
  {
    proposal,
    existing,
    coveredElsewhere,
    seen,
  }: { proposal: Proposal | undefined; existing: Signature | undefined; coveredElsewhere: boolean; seen: readonly string[] },
  signature: Pick<Signature, 'nis' | 'sub' | 'signedAt' | 'joining'>,
): Result<Signature, SignProblem> => {
  if (proposal === undefined) return problem('nothing-to-sign');
  if (coveredElsewhere) return problem('municipality-covered-elsewhere', { municipalities: signature.nis });
  if (!same(seen.toSorted(), proposal.covers)) return problem('edit-conflict');
  if (existing !== undefined && isSignatureFor(existing, proposal.cellId, proposal.covers)) return problem('signature-present');
  return ok({ ...signature, cellId: proposal.cellId, seat: proposal.seat, covers: proposal.covers });
};
