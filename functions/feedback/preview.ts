import type { feedback } from '../../shared/contract/feedback.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { contributionsFor } from '../../shared/domain/cases/contributions-for.ts';
import { refusalOf } from '../../shared/domain/cases/screen-feedback.ts';
import { participantsIn } from '../../shared/domain/cases/settle-feedback.ts';
import { allow } from '../../shared/domain/cases/situation.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

export const preview: Handles<typeof feedback, 'preview'> = async (
  { params: { caseId }, query: { meetingId } },
  { read, principal, today, decidedBy },
) => {
  const [file, meeting] = await read([caseId, meetingId], (data) => Promise.all([data.case(caseId).file(), data.meetings.get(meetingId)]));
  if (file === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand({ principal, today }, file, 'followUp');
  decidedBy(decide({ ...situation, action: 'feedback.propose' }));
  const allowed = allow(situation, 'feedback.propose');
  if (!allowed.ok) return allowed;
  if (meeting === undefined || !parts.consultations.some((one) => one.meetingId === meetingId)) return problem('resource-not-found');
  const participants = participantsIn(parts, { meetingId, seated: meeting.value.invited });
  const sheet = { meetingId, proposedBy: asker.memberId, participants };
  const heard = contributionsFor({ asker, situation, today }, parts) ?? [];
  const from = ['decision', ...heard.flatMap((one) => (one.meetingId === meetingId ? [one.contributionId] : []))];
  const sources = from.map((source) => ({ from: source, refusal: refusalOf(source, { parts, sheet, today }) }));
  return ok({ participants: [...participants], sources });
};
