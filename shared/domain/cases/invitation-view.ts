import type { InvitationView } from './case-view.ts';
import type { Invitation } from './invitation.ts';
import { isClearedOn, isRestrictedOn } from '../members/mandate-marks.ts';
import type { Asker } from './standing.ts';

/** Who looks at another's invitation: what it is for, and why it was refused, are not for everybody who leads. */
type Looking = { readonly leads: boolean; readonly purpose: boolean; readonly refusal: boolean };

/** The own invitation, whole but for who else is behind it, and what the own mandate lets one hear on a day. */
export const ownInvitation = (invitation: Invitation, asker: Pick<Asker, 'role' | 'mandate'>, today: string): InvitationView => {
  const { caseId: _, subjectId: __, mandate: ___, proposedSub: ____, ...own } = invitation;
  return {
    ...own,
    restricted: isRestrictedOn(asker, today),
    ...(asker.role === 'police' && { cleared: isClearedOn(asker, today) }),
  };
};

/**
 * Another's invitation: who sits there; for who leads the case also how they came to, and whether a service had a legal
 * basis then; the clearances of today stand in the list of members. Why a service refused is for the mayor alone.
 */
export const invitationAs = (invitation: Invitation, { leads, purpose: saysWhy, refusal: saysRefusal }: Looking): InvitationView => {
  const { memberId, nis, role, name, organisation, state } = invitation;
  const { restricted, proposedBy, proposedRole, proposedAt, approvedBy, approvedAt, answeredAt, purpose, refusal } = invitation;
  return {
    memberId,
    nis,
    role,
    name,
    state,
    ...(organisation !== undefined && { organisation }),
    ...(leads && { restricted, proposedBy, proposedRole, proposedAt }),
    ...(leads && approvedBy !== undefined && { approvedBy }),
    ...(leads && approvedAt !== undefined && { approvedAt }),
    ...(leads && answeredAt !== undefined && { answeredAt }),
    ...(leads && saysWhy && { purpose }),
    ...(saysRefusal && refusal !== undefined && { refusal }),
  };
};
