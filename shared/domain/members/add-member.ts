import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { callToAccess } from './access-mail.ts';
import { type Enrolment, enrol } from './enrol.ts';
import type { Member, Membership, PersonMemberships } from './member.ts';

const hasEnded = ({ validTo }: Membership, today: string): boolean => validTo !== undefined && validTo < today;

/** The schema's bound on the places of one person. */
const mostMemberships = 50;

/**
 * Binds a person to a municipality's cell and calls them to it. Refuses `member-present` where the person has, or will have, this role there
 * already, and `memberships-full` beyond fifty places; places that have ended make room.
 */
export const addMember = (
  enrolment: Enrolment,
  {
    sub,
    nis,
    person,
    today,
  }: { readonly sub: string; readonly nis: string; readonly person: PersonMemberships | undefined; readonly today: string },
): Result<{ readonly member: Member; readonly person: PersonMemberships }, 'member-present' | 'memberships-full'> => {
  const lasting = (person?.memberships ?? []).filter((membership) => !hasEnded(membership, today));
  const isSame = (membership: Membership) =>
    membership.scope === 'municipality' && membership.nis === nis && membership.role === enrolment.role;
  if (lasting.some(isSame)) return problem('member-present');
  if (lasting.length >= mostMemberships) return problem('memberships-full', { most: mostMemberships });
  const enrolled = enrol(enrolment, { sub, nis, person: person && { ...person, memberships: lasting } });
  return ok({ ...enrolled, person: callToAccess(enrolled.person, today) });
};
