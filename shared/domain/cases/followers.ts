import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { isAtWork, leadersOf, type Rostered } from '../meetings/seats.ts';
import { type Attendee, attendeeOf, type Seat } from '../members/attendee.ts';
import { marksOf } from '../members/mandate-marks.ts';
import { mandateOf } from '../members/member.ts';
import type { Case, CaseFacts } from './case.ts';
import type { CaseParts } from './case-parts.ts';
import type { InvitationFacts } from './invitation.ts';
import { isRecused } from './recusal.ts';

type Parts = Pick<CaseParts, 'root' | 'invitations'>;
export type Table = { readonly members: readonly Rostered[]; readonly seat: string; readonly today: string };

/** True for who has a place in the cell today, and did not step aside from this case. */
export const hasPlace = (memberId: string, facts: Pick<CaseFacts, 'recusals'>, { members, today }: Table): boolean =>
  members.some((one) => one.memberId === memberId && isAtWork(one, today) && !isRecused(facts, one));

type Led = Pick<CaseFacts, 'residence' | 'recusals'>;
type Followed<One> = { readonly facts: Led; readonly invitations: readonly One[] };
type Called = Pick<InvitationFacts, 'memberId' | 'state'>;

/** Who is called and has a place here today: an invitation outlives the place of who left. */
const called = <One extends Called>({ facts, invitations }: Followed<One>, table: Table): readonly One[] =>
  invitations.filter(({ state, memberId }) => (state === 'invited' || state === 'accepted') && hasPlace(memberId, facts, table));

const leadersAt = ({ residence, recusals }: Led, { members, seat, today }: Table) =>
  leadersOf(members, { residence, recusals, seat, on: today });

/** Whoever can do something about a case: its mayor and coordinators, and who is called to it. */
export const followersOf = ({ root: facts, invitations }: Parts, table: Table): readonly Attendee[] => {
  const all = [...leadersAt(facts, table), ...called({ facts, invitations }, table)].map((one) => attendeeOf(one, one.nis));
  return [...new Map(all.map((one) => [one.memberId, one])).values()];
};

/** The seats of the same, where no more than the line of a case is at hand. */
export const seatsFollowing = (line: Followed<Seat & Called>, table: Table): readonly Seat[] => [
  ...leadersAt(line.facts, table),
  ...called(line, table),
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

/** True for who can keep the follow-up together today: a coordinator of the case, or who accepted to be called, has a place and may be told what is written. */
export const canManage = (memberId: string, { facts, invitations }: Followed<Called>, table: Table): boolean => {
  if (leadersAt(facts, table).some((one) => one.role === 'coordinator' && one.memberId === memberId)) return true;
  const accepted = invitations.some((one) => one.memberId === memberId && one.state === 'accepted');
  return accepted && hasPlace(memberId, facts, table) && mayHear(memberId, table);
};

/** Who can keep the follow-up together. */
export const managersOf = (parts: Parts, table: Table): readonly Attendee[] => {
  const calling = { facts: parts.root, invitations: parts.invitations };
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
