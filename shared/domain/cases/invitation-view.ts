import type { InvitationView } from './case-view.ts';
import type { Invitation } from './invitation.ts';
import { marksOf } from './mandate.ts';

/** Who looks at another's invitation: what it is for, and why it was refused, are not for everybody who leads. */
type Looking = { readonly leads: boolean; readonly purpose: boolean; readonly refusal: boolean; readonly today: string };

const isCleared = (invitation: Invitation, today: string) =>
  invitation.role === 'police' ? { cleared: !marksOf(invitation, today).includes('clearanceMissing') } : {};

/** The own invitation, whole but for who else is behind it. */
export const ownInvitation = (invitation: Invitation, today: string): InvitationView => {
  const { caseId: _, subjectId: __, mandate: ___, ...own } = invitation;
  return { ...own, ...isCleared(invitation, today) };
};

/**
 * Another's invitation: who sits there; for who leads the case also how they came to, and yes or no to what they may be told
 * (product.md, row clearance). Why a service refused is for the mayor alone.
 */
export const invitationAs = (invitation: Invitation, { leads, purpose: saysWhy, refusal: saysRefusal, today }: Looking): InvitationView => {
  const { memberId, nis, role, name, organisation, state } = invitation;
  const { restricted, proposedBy, proposedRole, proposedAt, approvedBy, approvedAt, answeredAt, purpose, refusal } = invitation;
  return {
    memberId,
    nis,
    role,
    name,
    state,
    ...(organisation !== undefined && { organisation }),
    ...(leads && { restricted, proposedBy, proposedRole, proposedAt, ...isCleared(invitation, today) }),
    ...(leads && approvedBy !== undefined && { approvedBy }),
    ...(leads && approvedAt !== undefined && { approvedAt }),
    ...(leads && answeredAt !== undefined && { answeredAt }),
    ...(leads && saysWhy && { purpose }),
    ...(saysRefusal && refusal !== undefined && { refusal }),
  };
};
