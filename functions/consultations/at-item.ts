import type { Action } from '../../shared/domain/access/action.ts';
import type { Information } from '../../shared/domain/access/information.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type CaseAtHand, caseForAct } from '../runtime/case-at-hand.ts';
import type { CellContext, Versioned } from '../runtime/context.ts';

type Item = { readonly caseId: string; readonly meetingId: string };
/** Only what is needed of the case is opened: not the whole of it. */
type AtItem = Pick<CaseAtHand, 'file' | 'asker' | 'situation'> & { readonly consultation: Versioned<Consultation> };
type Refusal = 'resource-not-found' | 'permission-missing' | 'case-locked' | 'case-closed' | 'consultation-closed' | 'meeting-settled';

/**
 * The consultation of a case in a meeting, while it is open. Refuses `consultation-closed` before it is held and after its
 * review term, and `meeting-settled` once the chair approved what was written.
 */
export const atItem = async (
  context: CellContext<false>,
  { caseId, meetingId }: Item,
  asked: { readonly action: Action; readonly information?: Information },
): Promise<Result<AtItem, Refusal>> => {
  const found = await caseForAct(context, caseId, { ...asked, purpose: 'caseConsultation' });
  if (!found.ok) return found;
  const { file, asker, situation } = found.value;
  const consultation = file.consultations().find(({ id }) => id === meetingId);
  if (consultation === undefined) return problem('resource-not-found');
  const { state, opensUntil, approvedAt } = consultation.value;
  if (approvedAt !== undefined) return problem('meeting-settled');
  if (state !== 'held' || context.today > opensUntil) return problem('consultation-closed');
  return ok({ file, asker, situation, consultation });
};
