import type { consultations } from '../../shared/contract/consultations.ts';
import { decide as ask } from '../../shared/domain/access/decide.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import type { Decision } from '../../shared/domain/cases/decision.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { atItem } from './at-item.ts';

/** A part of a case as its view has it: without what the view says once. */
const part = <Value extends { readonly caseId: string; readonly subjectId: string }>({ caseId: _, subjectId: __, ...rest }: Value) => rest;

export const assess: Handles<typeof consultations, 'assess'> = async ({ params, body }, context) => {
  const found = await atItem(context, params, { action: 'meetings.assess', information: 'content' });
  if (!found.ok) return found;
  const { consultation } = found.value;
  const assessed: Consultation = { ...consultation.value, assessment: body };
  const write = await context.data.case(params.caseId).consultations.change(consultation, assessed);
  return context.save({ about: [params.caseId, params.meetingId], writes: [write] }, part(assessed));
};

export const minute: Handles<typeof consultations, 'minute'> = async ({ params, body }, context) => {
  const found = await atItem(context, params, { action: 'meetings.conclude', information: 'content' });
  if (!found.ok) return found;
  const { consultation } = found.value;
  const minuted: Consultation = { ...consultation.value, minutes: body.minutes };
  const write = await context.data.case(params.caseId).consultations.change(consultation, minuted);
  return context.save({ about: [params.caseId, params.meetingId], writes: [write] }, part(minuted));
};

export const decide: Handles<typeof consultations, 'decide'> = async ({ params, body }, context) => {
  const { data, newId, now, save } = context;
  const found = await atItem(context, params, { action: 'meetings.decide', information: 'content' });
  if (!found.ok) return found;
  const { parts, asker, situation } = found.value;
  const writesPolicePart = ask({ ...situation, action: 'meetings.decide', information: 'policePart' }).permit;
  if (body.policePart !== undefined && !writesPolicePart) return problem('permission-missing');
  const { caseId, meetingId } = params;
  const decision: Decision = {
    ...body,
    decisionId: newId('decision'),
    caseId,
    subjectId: parts.root.subjectId,
    meetingId,
    decidedAt: now,
    decidedBy: asker.memberId,
  };
  const write = await data.case(caseId).decisions.create(decision, decision.decisionId);
  return save({ about: [caseId, meetingId], writes: [write] }, part(decision));
};
