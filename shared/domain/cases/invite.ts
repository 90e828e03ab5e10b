import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { attendeeOf } from '../members/attendee.ts';
import { isRestrictedOn } from '../members/mandate-marks.ts';
import { mandateOf, type Member } from '../members/member.ts';
import { type Invitation, nextInvitationState } from './invitation.ts';
import { agree } from './second-person.ts';
import type { Asker } from './standing.ts';

type Lead = Pick<Asker, 'memberId' | 'role' | 'sub'>;
type Called = { readonly member: Member & { readonly nis: string }; readonly today: string };

/** The member as they are known today, and on what they may be told of a case. */
const calledAs = ({ member, today }: Called) => {
  const mandate = mandateOf(member);
  const { role } = member;
  return { ...attendeeOf(member, member.nis), mandate, restricted: isRestrictedOn({ role, mandate }, today) };
};

export type Proposing = Called & {
  readonly by: Lead;
  readonly purpose: string;
  readonly of: { readonly caseId: string; readonly subjectId: string };
  readonly now: string;
};

/** Proposes to call a member to a case, for a purpose. Refuses who is called already (`invitation-present`) and the data protection officer (`member-unknown`). */
export const proposeInvitation = (
  found: Invitation | undefined,
  { by, purpose, of, now, ...called }: Proposing,
): Result<Invitation, 'invitation-present' | 'member-unknown' | 'second-person-needed'> => {
  if (called.member.role === 'dataProtectionOfficer') return problem('member-unknown');
  if (found !== undefined && nextInvitationState(found.state, 'propose') === undefined) return problem('invitation-present');
  const proposed = agree(undefined, by, now);
  return proposed.ok ? ok({ ...calledAs(called), ...of, ...proposed.value, state: 'proposed', purpose }) : proposed;
};

/** The other of mayor and coordinator approves: from now on the member is called. Refuses `invitation-settled` and `second-person-needed`. */
export const approveInvitation = (
  found: Invitation,
  by: Lead,
  now: string,
): Result<Invitation, 'invitation-settled' | 'second-person-needed'> => {
  const state = nextInvitationState(found.state, 'approve');
  if (state === undefined) return problem('invitation-settled');
  const agreed = agree(found, by, now);
  return agreed.ok ? ok({ ...found, ...agreed.value, state }) : agreed;
};

export type InvitationAnswer = { readonly answer: 'accept' | 'refuse'; readonly reasons?: string | undefined };

/** The member comes, or refuses with reasons, which only the mayor reads; nobody is made to come. Refuses `invitation-settled`. */
export const answerInvitation = (
  found: Invitation,
  answer: InvitationAnswer,
  { now, ...called }: Called & { readonly now: string },
): Result<Invitation, 'invitation-settled'> => {
  const state = nextInvitationState(found.state, answer.answer);
  if (state === undefined) return problem('invitation-settled');
  return ok({
    ...found,
    ...calledAs(called),
    state,
    answeredAt: now,
    ...(answer.reasons !== undefined && { refusal: answer.reasons }),
  });
};

/** The member is no longer called. Refuses `invitation-settled`. */
export const endInvitation = (found: Invitation): Result<Invitation, 'invitation-settled'> => {
  const state = nextInvitationState(found.state, 'end');
  return state === undefined ? problem('invitation-settled') : ok({ ...found, state });
};
