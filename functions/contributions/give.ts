import type { contributions } from '../../shared/contract/consultations.ts';
import { kindOfSecrecy } from '../../shared/domain/cases/contribute.ts';
import { isOpenFor } from '../../shared/domain/cases/consultation.ts';
import type { Contribution } from '../../shared/domain/cases/contribution.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';
import { audienceOf } from './audience.ts';

const earlier = (one: string, other: string): string => (one < other ? one : other);

export const give: Handles<typeof contributions, 'give'> = async ({ params: { caseId, meetingId }, body }, context) => {
  const { data, principal, newId, now, today, save } = context;
  const { secrecy, audience, expiresOn, ...said } = body;
  const asked = { action: 'contributions.give', information: kindOfSecrecy[secrecy], purpose: 'caseConsultation' } as const;
  const [found, meeting, { members }] = await Promise.all([
    caseForAct(context, caseId, asked),
    data.meetings.get(meetingId),
    data.roster(),
  ]);
  if (!found.ok) return found;
  const { parts, root, asker } = found.value;
  const consultation = parts.consultations.find((one) => one.meetingId === meetingId);
  const author = meeting?.value.invited.find(({ memberId }) => memberId === asker.memberId);
  if (meeting === undefined || consultation === undefined) return problem('resource-not-found');
  if (author === undefined || !isOpenFor(consultation, asker.memberId, today)) return problem('consultation-closed');
  const called = meeting.value.invited.filter(({ memberId }) => consultation.invited.includes(memberId));
  const { sees } = audienceOf(
    { parts, consultation, seat: principal.cell.seat, members, today },
    { called, secrecy, author: asker.memberId },
  );
  const most = sees.map(({ memberId }) => memberId);
  if (audience?.some((memberId) => !most.includes(memberId))) return problem('audience-grows');
  const contribution: Contribution = {
    ...said,
    contributionId: newId('contribution'),
    caseId,
    subjectId: root.subjectId,
    meetingId,
    author,
    secrecy,
    audience: [...(audience ?? most)],
    state: 'given',
    givenAt: now,
    expiresOn: earlier(expiresOn ?? consultation.opensUntil, consultation.opensUntil),
  };
  const write = await data.case(caseId).contributions.create(contribution, contribution.contributionId);
  const { caseId: _, subjectId: __, ...view } = contribution;
  return save({ about: [caseId, meetingId, contribution.contributionId], writes: [write] }, view);
};
