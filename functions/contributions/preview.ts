import type { contributions } from '../../shared/contract/consultations.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { isOpenFor } from '../../shared/domain/cases/consultation.ts';
import { isUnknownTo } from '../../shared/domain/cases/situation.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';
import { audienceOf } from './audience.ts';

export const preview: Handles<typeof contributions, 'preview'> = async ({ params, query: { secrecy } }, { read, principal, today }) => {
  const { caseId, meetingId } = params;
  const [file, meeting, { members }] = await read([caseId, meetingId], (data) =>
    Promise.all([data.case(caseId).file(), data.meetings.get(meetingId), data.roster()]),
  );
  if (file === undefined || meeting === undefined) return problem('resource-not-found');
  const { parts, asker, situation } = atHand({ principal, today }, file, 'caseConsultation');
  const consultation = parts.consultations.find((one) => one.meetingId === meetingId);
  if (consultation === undefined || isUnknownTo(situation)) return problem('resource-not-found');
  if (!decide({ ...situation, action: 'contributions.give' }).permit || !isOpenFor(consultation, asker.memberId, today))
    return problem('consultation-closed');
  const called = meeting.value.invited.filter(({ memberId }) => consultation.invited.includes(memberId));
  const audience = audienceOf(
    { parts, consultation, seat: principal.cell.seat, members, today },
    { called, secrecy, author: asker.memberId },
  );
  return ok({ ...audience, opensUntil: consultation.opensUntil });
};
