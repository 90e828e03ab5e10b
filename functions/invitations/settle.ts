import type { invitations } from '../../shared/contract/invitations.ts';
import { isOrphaned } from '../../shared/domain/cases/recuse.ts';
import { hasPlace } from '../../shared/domain/cases/followers.ts';
import { invitationAs, ownInvitation } from '../../shared/domain/cases/invitation-view.ts';
import { answerInvitation, approveInvitation, endInvitation } from '../../shared/domain/cases/invite.ts';
import { problem } from '../../shared/problems.ts';
import { caseForAct } from '../runtime/case-at-hand.ts';
import type { Handles } from '../runtime/context.ts';

const toLead = { leads: true, purpose: true, refusal: false } as const;

export const approve: Handles<typeof invitations, 'approve'> = async ({ params: { caseId, memberId } }, context) => {
  const { data, now, today, save } = context;
  const [found, { members }] = await Promise.all([
    caseForAct(context, caseId, { action: 'invitations.approve', purpose: 'caseConsultation' }),
    data.roster(),
  ]);
  if (!found.ok) return found;
  const invitation = found.value.file.invitations().find(({ id }) => id === memberId);
  if (invitation === undefined) return problem('resource-not-found');
  if (!hasPlace(memberId, found.value.root, { members, seat: data.seat, today })) return problem('member-unknown');
  if (isOrphaned(invitation.value, found.value.root)) return problem('second-person-needed');
  const approved = approveInvitation(invitation.value, found.value.asker, now);
  if (!approved.ok) return approved;
  const write = await data.case(caseId).invitations.change(invitation, approved.value);
  return save({ about: [caseId, memberId], writes: [write] }, invitationAs(approved.value, toLead));
};

export const answer: Handles<typeof invitations, 'answer'> = async ({ params: { caseId }, body }, context) => {
  const { data, principal, now, today, save } = context;
  const { membershipId, nis } = principal;
  const [found, member] = await Promise.all([
    caseForAct(context, caseId, { action: 'invitations.answer', purpose: 'caseConsultation' }),
    data.member(membershipId),
  ]);
  if (!found.ok) return found;
  const invitation = found.value.file.invitations().find(({ id }) => id === membershipId);
  if (invitation === undefined) return problem('resource-not-found');
  if (member === undefined) return problem('member-unknown');
  const known = { member: { ...member.value, nis }, today, now };
  const answered = answerInvitation(invitation.value, body, known);
  if (!answered.ok) return answered;
  const write = await data.case(caseId).invitations.change(invitation, answered.value);
  return save({ about: [caseId, membershipId], writes: [write] }, ownInvitation(answered.value, principal, today));
};

export const end: Handles<typeof invitations, 'end'> = async ({ params: { caseId, memberId } }, context) => {
  const { data, save } = context;
  const found = await caseForAct(context, caseId, { action: 'invitations.end', purpose: 'caseConsultation' });
  if (!found.ok) return found;
  const invitation = found.value.file.invitations().find(({ id }) => id === memberId);
  if (invitation === undefined) return problem('resource-not-found');
  const ended = endInvitation(invitation.value);
  if (!ended.ok) return ended;
  const write = await data.case(caseId).invitations.change(invitation, ended.value);
  return save({ about: [caseId, memberId], writes: [write] }, invitationAs(ended.value, toLead));
};
