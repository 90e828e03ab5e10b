import type { feedback } from '../../shared/contract/feedback.ts';
import { proposeFeedback } from '../../shared/domain/cases/settle-feedback.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';
import { keptSources } from './kept-sources.ts';
import { shown } from './shown.ts';

export const propose: Handles<typeof feedback, 'propose'> = async ({ params: { caseId }, body: { meetingId, lines } }, context) => {
  const { data, newId, now, today, save } = context;
  const [found, meeting] = await Promise.all([
    caseForAct(context, caseId, { action: 'feedback.propose', information: 'content', purpose: 'followUp' }),
    data.meetings.get(meetingId),
  ]);
  if (!found.ok) return found;
  const { file, parts, asker } = found.value;
  if (meeting === undefined || !parts.consultations.some((one) => one.meetingId === meetingId)) return problem('resource-not-found');
  const feedbackId = newId('feedback');
  const proposing = { feedbackId, meetingId, lines, proposedBy: asker.memberId, proposedAt: now, seated: meeting.value.invited };
  const proposed = proposeFeedback(parts, proposing, today);
  if (!proposed.ok) return proposed;
  const write = await data.case(caseId).feedback.create(proposed.value, feedbackId);
  const writes = [write, ...keptSources(data.case(caseId), file, proposed.value)];
  return save({ about: [caseId, meetingId, feedbackId], writes }, shown(found.value, proposed.value, today));
};
