import type { feedback } from '../../shared/contract/feedback.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { feedbackFor } from '../../shared/domain/cases/feedback-for.ts';
import { isUnknownTo } from '../../shared/domain/cases/situation.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof feedback, 'list'> = async ({ params: { caseId }, self }, { read, principal, today, decidedBy }) => {
  const [file, { members }] = await read([caseId], (data) => Promise.all([data.case(caseId).file(), data.roster()]));
  if (file === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand({ principal, today }, file, 'followUp');
  const open = decide({ ...situation, action: 'feedback.read', information: 'content' });
  decidedBy(open.permit ? open : decide({ ...situation, action: 'feedback.read', information: 'ownWork' }));
  const items = feedbackFor({ asker, situation, today }, parts, { members, seat: principal.cell.seat, today });
  return items === undefined && isUnknownTo(situation) ? problem('resource-not-found') : ok({ items: items ?? [], self });
};
