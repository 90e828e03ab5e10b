import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { addDays } from '../dates.ts';
import { IsoDate, IsoInstant, Nis } from '../fields.ts';
import { coveredBy, type Registration } from './registration.ts';
import { type Signature, unsigned } from './signature.ts';

/** The last time those a draft waits for were reminded, whom, and the first day on which it is possible again. */
export const Reminder = z.strictObject({
  cellId: z.string(),
  municipalities: z.array(Nis),
  remindedAt: IsoInstant,
  remindAgainOn: IsoDate,
});
export type Reminder = z.infer<typeof Reminder>;

/** More often would teach people not to read them. */
const daysBetween = 7;

type Refusal = 'registration-closed' | 'registration-incomplete' | 'signatures-complete' | 'reminder-too-soon';

/** The reminder given for this draft, if any: one of an earlier draft counts no more. */
export const reminderOf = (draft: Registration | undefined, last: Reminder | undefined): Reminder | undefined =>
  last?.cellId === draft?.cellId ? last : undefined;

/** When a municipality was last reminded of this draft. */
export const remindedAt = (reminder: Reminder | undefined, cellId: string, nis: string): { readonly remindedAt?: string } =>
  reminder?.cellId === cellId && reminder.municipalities.includes(nis) ? { remindedAt: reminder.remindedAt } : {};

/** Of a joining the seat is asked only once the own mayor has signed. */
const waitingFor = ({ nis, cellId, form }: Registration, signatures: readonly Signature[]): readonly string[] => {
  const waiting = unsigned(coveredBy(nis, form), cellId, signatures);
  return form?.kind === 'joining' && waiting.includes(nis) ? [nis] : waiting;
};

/**
 * Reminds every municipality whose mayor has not signed the present list; of a joining the seat that has not accepted
 * it yet. Refuses a closed draft, one without a form (params `steps`), one that waits for nobody, and a second
 * time within seven days (params `date`: the day from which it is possible again).
 */
export const remindSigners = (
  { draft, signatures, last }: { draft: Registration; signatures: readonly Signature[]; last: Reminder | undefined },
  { now, today }: { now: string; today: string },
): Result<Reminder, Refusal> => {
  const { cellId, form, closedOn } = draft;
  if (closedOn !== undefined) return problem('registration-closed');
  if (form === undefined) return problem('registration-incomplete', { steps: 'form' });
  const waiting = waitingFor(draft, signatures);
  if (waiting.length === 0) return problem('signatures-complete');
  const former = reminderOf(draft, last);
  if (former !== undefined && today < former.remindAgainOn) return problem('reminder-too-soon', { date: former.remindAgainOn });
  return ok({ cellId, municipalities: [...waiting], remindedAt: now, remindAgainOn: addDays(today, daysBetween) });
};
