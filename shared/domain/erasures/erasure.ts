import * as z from 'zod';
import { IsoInstant, Nis } from '../fields.ts';
import { Recusal } from '../cases/recusal.ts';
import { Id } from '../members/attendee.ts';

/**
 * Why something is gone: a signal that was not taken up or was withdrawn, or whose file went into that of a case; a case
 * whose term is over, or which mayor and coordinator agreed to erase before.
 */
export const ErasureRule = z.enum(['notTakenUp', 'intoCase', 'termOver', 'agreed']);
export type ErasureRule = z.infer<typeof ErasureRule>;

/**
 * The path of an erasure, drawn and enforced by the same table: state → event → next state. By each rule it is `recorded`, from
 * when on no route leads to what is erased; before its term a case waits, `wished`, for the second person.
 */
export const erasureTransitions = {
  kept: { wish: 'wished', termOver: 'recorded', transferred: 'recorded', notTakenUp: 'recorded', intoCase: 'recorded' },
  wished: { agreed: 'recorded', reopen: 'kept', termOver: 'recorded', transferred: 'recorded' },
  recorded: { destroyKey: 'keyDestroyed' },
  keyDestroyed: { clear: 'cleared' },
  cleared: {},
} as const;

export type ErasureState = keyof typeof erasureTransitions;
type ErasureEvent = ErasureRule | 'wish' | 'reopen' | 'destroyKey' | 'clear';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextErasureState = (state: ErasureState, event: ErasureEvent): ErasureState | undefined => {
  const arrows: Partial<Record<ErasureEvent, ErasureState>> = erasureTransitions[state];
  return arrows[event];
};

/** What was erased, by kind. */
export const ErasedKind = z.enum([
  'signal',
  'case',
  'identity',
  'invitation',
  'consultation',
  'contribution',
  'decision',
  'plan',
  'action',
  'review',
  'feedback',
  'lookup',
  'breakGlass',
  'transfer',
]);
export type ErasedKind = z.infer<typeof ErasedKind>;

/** What says that there was a case, when nothing else does any more. */
const OfCase = {
  caseId: Id,
  reference: z.string().max(20),
  residence: Nis,
  /** Who stepped aside from it is not told of its end either. */
  recusals: z.array(Recusal).default([]),
} as const;

/**
 * A line of the ledger of erasures: whose key is destroyed. It stays when everything else is gone, as the proof, and so that a
 * restored copy of the data can be made to forget again. It names nobody: `subjectId` means nothing without the key.
 */
export const Erasure = z.strictObject({
  subjectId: Id,
  cellId: Id,
  erasedAt: IsoInstant,
  rule: ErasureRule,
  ...z.strictObject(OfCase).partial().shape,
  /** How many items of each kind were there. */
  items: z.partialRecord(ErasedKind, z.int().min(1)).optional(),
  /** Off how many agendas of meetings the case was taken. */
  agendas: z.int().min(1).optional(),
  /** When the key was destroyed; absent while that is still to be done. */
  keyDestroyedAt: IsoInstant.optional(),
  /** When nothing of it lay in the table any more; absent while something may. */
  clearedAt: IsoInstant.optional(),
});
export type Erasure = z.infer<typeof Erasure>;

/** How far the erasure got of which a line of the ledger tells. */
export const stateOfErasure = ({ keyDestroyedAt, clearedAt }: Pick<Erasure, 'keyDestroyedAt' | 'clearedAt'>): ErasureState => {
  if (clearedAt !== undefined) return 'cleared';
  return keyDestroyedAt === undefined ? 'recorded' : 'keyDestroyed';
};

const whenIn = { destroyKey: 'keyDestroyedAt', clear: 'clearedAt' } as const;

/** The line once its key is destroyed, or once nothing is left; as it was where that is told already. */
export const furtherErased = (line: Erasure, event: keyof typeof whenIn, at: string): Erasure =>
  nextErasureState(stateOfErasure(line), event) === undefined ? line : { ...line, [whenIn[event]]: at };

/** Lies where the case lay. */
export const Tombstone = z.strictObject({ ...OfCase, rule: ErasureRule, erasedAt: IsoInstant });
export type Tombstone = z.infer<typeof Tombstone>;

/** A line of the ledger outside its table: with the municipality at whose seat it lies. */
export const LedgerLine = Erasure.extend({ seat: Nis });
export type LedgerLine = z.infer<typeof LedgerLine>;
