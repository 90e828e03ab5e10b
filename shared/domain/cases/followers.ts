import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { isAtWork, leadersOf, type Rostered } from '../meetings/seats.ts';
import { type Attendee, attendeeOf, type Seat } from '../members/attendee.ts';
import { marksOf } from '../members/mandate-marks.ts';
import { mandateOf } from '../members/member.ts';
import type { Case } from './case.ts';
import type { CaseParts } from './case-parts.ts';
import type { InvitationFacts } from './invitation.ts';

type Parts = Pick<CaseParts, 'root' | 'invitations'>;
export type Table = { readonly members: readonly Rostered[]; readonly seat: string; readonly today: string };

/** True for who has a place in the cell today. */
export const hasPlace = (memberId: string, { members, today }: Table): boolean =>
  members.some((one) => one.memberId === memberId && isAtWork(one, today));

/** Who is called and has a place in the cell today: an invitation outlives the place of who left. */
const called = <One extends Pick<InvitationFacts, 'memberId' | 'state'>>(invitations: readonly One[], table: Table): readonly One[] =>
  invitations.filter(({ state, memberId }) => (state === 'invited' || state === 'accepted') && hasPlace(memberId, table));

const leadersAt = (residence: string, { members, seat, today }: Table) => leadersOf(members, { residence, seat, on: today });

const leaders = ({ root }: Parts, table: Table): readonly Attendee[] =>
  leadersAt(root.residence, table).map((member) => attendeeOf(member, member.nis));

/** Whoever can do something about a case: its mayor and coordinators, and who is called to it. */
export const followersOf = (parts: Parts, table: Table): readonly Attendee[] => {
  const all = [...leaders(parts, table), ...called(parts.invitations, table).map((one) => attendeeOf(one, one.nis))];
  return [...new Map(all.map((one) => [one.memberId, one])).values()];
};

type Followed = { readonly residence: string; readonly invitations: readonly (Seat & Pick<InvitationFacts, 'state'>)[] };

/** The seats of the same, where no more than the line of a case is at hand. */
export const seatsFollowing = ({ residence, invitations }: Followed, table: Table): readonly Seat[] => [
  ...leadersAt(residence, table),
  ...called(invitations, table),
];

export type Owning = { readonly ownerId: string; readonly police: boolean };

/** The member who is to do an action. Refuses `owner-unsuitable`: not called to the case, or not of the police for its part. */
export const ownerOf = (followers: readonly Attendee[], { ownerId, police }: Owning): Result<Attendee, 'owner-unsuitable'> => {
  const owner = followers.find(({ memberId }) => memberId === ownerId);
  return owner === undefined || (police && owner.role !== 'police') ? problem('owner-unsuitable') : ok(owner);
};

/** True for a member of today whose mandate takes nothing away. */
const mayHear = (memberId: string, { members, today }: Table): boolean => {
  const member = members.find((one) => one.memberId === memberId);
  return member !== undefined && marksOf({ role: member.role, mandate: mandateOf(member) }, today).length === 0;
};

type Calling = { readonly residence: string; readonly invitations: readonly Pick<InvitationFacts, 'memberId' | 'state'>[] };

/** True for who can keep the follow-up together today: a coordinator of the case, or who accepted to be called, has a place and may be told what is written. */
export const canManage = (memberId: string, { residence, invitations }: Calling, table: Table): boolean => {
  if (leadersAt(residence, table).some((one) => one.role === 'coordinator' && one.memberId === memberId)) return true;
  const accepted = invitations.some((one) => one.memberId === memberId && one.state === 'accepted');
  return accepted && hasPlace(memberId, table) && mayHear(memberId, table);
};

/** Who can keep the follow-up together. */
export const managersOf = (parts: Parts, table: Table): readonly Attendee[] => {
  const calling = { residence: parts.root.residence, invitations: parts.invitations };
  return followersOf(parts, table).filter(({ memberId }) => canManage(memberId, calling, table));
};

/** Makes one member the case manager, in place of who was. Refuses `manager-unsuitable` and `case-closed`. */
export const assignManager = (
  found: Case,
  managers: readonly Attendee[],
  memberId: string,
): Result<Case, 'manager-unsuitable' | 'case-closed'> => {
  if (found.state !== 'listed') return problem('case-closed');
  return managers.some((one) => one.memberId === memberId) ? ok({ ...found, managerId: memberId }) : problem('manager-unsuitable');
};
