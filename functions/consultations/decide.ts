import type { consultations } from '../../shared/contract/consultations.ts';
import { decide as ask } from '../../shared/domain/access/decide.ts';
import type { Decision } from '../../shared/domain/cases/decision.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { atItem } from './at-item.ts';
import { part } from './part.ts';

export const decide: Handles<typeof consultations, 'decide'> = async ({ params, body }, context) => {
  const { data, newId, now, save } = context;
  const found = await atItem(context, params, { action: 'meetings.decide', information: 'content' });
  if (!found.ok) return found;
  const { asker, situation, consultation } = found.value;
  const verdict = ask({ ...situation, action: 'meetings.decide', information: 'policePart' });
  if (body.policePart !== undefined && !verdict.permit) return problem('permission-missing');
  const written = ask({ ...situation, action: 'meetings.decide', information: 'content' });
  const { caseId, meetingId } = params;
  const decision: Decision = {
    ...body,
    decisionId: newId('decision'),
    caseId,
    subjectId: consultation.value.subjectId,
    meetingId,
    decidedAt: now,
    decidedBy: asker.memberId,
    ...(written.permit && written.obligations.includes('chairApproves') && { awaitsChair: true }),
  };
  const { decisions, consultations: kept } = data.case(caseId);
  // approved while this was being written: then it is too late
  const writes = [await decisions.create(decision, decision.decisionId), kept.keep(consultation)];
  return save({ about: [caseId, meetingId], writes }, part(decision));
};

/** Police writes its part of a decision that was taken; it decides nothing else. */
export const takePolicePart: Handles<typeof consultations, 'takePolicePart'> = async ({ params, body: { policePart } }, context) => {
  const { data, save } = context;
  const { caseId, meetingId, decisionId } = params;
  const found = await atItem(context, params, { action: 'meetings.decide', information: 'policePart' });
  if (!found.ok) return found;
  const decision = found.value.file.decisions().find(({ id, value }) => id === decisionId && value.meetingId === meetingId);
  if (decision === undefined) return problem('resource-not-found');
  const taken: Decision = { ...decision.value, policePart };
  const { decisions, consultations: kept } = data.case(caseId);
  const writes = [await decisions.change(decision, taken), kept.keep(found.value.consultation)];
  return save({ about: [caseId, meetingId, decisionId], writes }, part(taken));
};
