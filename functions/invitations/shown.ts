import type { InvitationView } from '../../shared/domain/cases/case-view.ts';
import type { Invitation } from '../../shared/domain/cases/invitation.ts';

/** An invitation as who just dealt with it sees it; a refusal's reasons are for the mayor, and for who wrote them. */
export const shown = ({ caseId: _, subjectId: __, ...invitation }: Invitation): InvitationView => invitation;

export const withoutRefusal = ({ refusal: _, ...invitation }: Invitation): InvitationView => shown(invitation);
