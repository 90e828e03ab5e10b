import { isAtWork, type Rostered } from '../meetings/seats.ts';
import { type Attendee, attendeeOf } from '../members/attendee.ts';
import { type CaseParts, outlineOf } from './case-parts.ts';
import { nextInvitationState } from './invitation.ts';
import { isRecused } from './recusal.ts';
import { relationTo } from './standing.ts';

type Table = { readonly members: readonly Rostered[]; readonly seat: string; readonly today: string };

/**
 * Whom mayor and coordinator may propose to call to a case, from every municipality of the cell: members at work who do not
 * lead it, are not called or proposed already and did not step aside. The data protection officer sits at no table.
 */
export const callableTo = (parts: CaseParts, { members, seat, today }: Table): readonly Attendee[] => {
  const uncalled = { ...outlineOf(parts, seat), invitations: [] };
  const stands = new Set(
    parts.invitations.flatMap(({ memberId, state }) => (nextInvitationState(state, 'propose') === undefined ? [memberId] : [])),
  );
  return members
    .filter((member) => isAtWork(member, today) && member.role !== 'dataProtectionOfficer' && !isRecused(parts.root, member))
    .filter((member) => !stands.has(member.memberId) && relationTo(member, uncalled) === 'none')
    .map((member) => attendeeOf(member, member.nis));
};
