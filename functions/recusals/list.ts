import type { recusals } from '../../shared/contract/recusals.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { recusalsAs } from '../../shared/domain/cases/recusal.ts';
import { isUnknownTo } from '../../shared/domain/cases/situation.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof recusals, 'list'> = async ({ params: { caseId }, self }, { read, principal, today, decidedBy }) => {
  const [file, { members }] = await read([caseId], (data) => Promise.all([data.case(caseId).file(), data.roster()]));
  if (file === undefined) return problem('resource-not-found');
  const { root, situation } = atHand({ principal, today }, file, 'caseConsultation');
  const verdict = decide({ ...situation, action: 'recusals.lift' });
  decidedBy(verdict);
  if (!verdict.permit) return problem(isUnknownTo(situation) ? 'resource-not-found' : 'permission-missing');
  return ok({ items: recusalsAs(root, members), self });
};
