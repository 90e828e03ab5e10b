import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { Cell } from './cell.ts';
import { coveredBy, missingSteps, type Registration } from './registration.ts';
import { type Signature, unsigned } from './signature.ts';

type Refusal = 'registration-closed' | 'registration-incomplete' | 'signature-missing';

/**
 * Declares the cell of a finished registration on a date. Refuses a closed or unfinished one (params `steps`), and one
 * that not every mayor has signed in its present form (params `municipalities`). A joining is accepted, not declared.
 */
export const declareCell = (
  { registration, signatures, required }: { registration: Registration; signatures: readonly Signature[]; required: readonly string[] },
  today: string,
): Result<Cell, Refusal> => {
  if (registration.closedOn !== undefined) return problem('registration-closed');
  const missing = missingSteps(registration, required);
  const { form, trio, rhythmWeeks, acceptances = {}, partners = [], cellId, nis } = registration;
  if (missing.length > 0 || trio === undefined || rhythmWeeks === undefined)
    return problem('registration-incomplete', { steps: missing.join(', ') });
  if (form?.kind === 'joining') return problem('registration-incomplete', { steps: 'form' });
  const covers = coveredBy(nis, form);
  const waiting = unsigned(covers, cellId, signatures);
  if (waiting.length > 0) return problem('signature-missing', { municipalities: waiting.join(', ') });
  return ok({
    cellId,
    seat: nis,
    covers: covers.map((covered) => ({ nis: covered, from: today })),
    extentOn: today,
    state: 'declared',
    activity: 'active',
    standing: { status: 'with', since: today },
    declaredOn: today,
    confirmedOn: today,
    trio,
    partners,
    acceptances,
    rhythmWeeks,
  });
};
