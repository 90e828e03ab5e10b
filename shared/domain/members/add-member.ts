import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { callToAccess } from './access-mail.ts';
import { type Enrolment, enrol } from './enrol.ts';
import type { Member, Membership, PersonMemberships } from './member.ts';

const hasEnded = ({ validTo }: Membership, today: string): boolean => validTo !== undefined && validTo < today;

/** Roles that answer for each other: two of them agree to what takes two, the third watches over both (product.md, conditions of the matrix). */
const apart: readonly string[] = ['mayor', 'coordinator', 'dataProtectionOfficer'];

const openEnd = '9999-12-31';

type Term = { readonly validFrom: string; readonly validTo?: string | undefined };

const overlap = (one: Term, other: Term): boolean =>
  one.validFrom <= (other.validTo ?? openEnd) && other.validFrom <= (one.validTo ?? openEnd);

const isApart = (one: Term & { readonly role: string }, other: Enrolment): boolean =>
  one.role !== other.role && apart.includes(one.role) && apart.includes(other.role) && overlap(one, other);

type Binding = {
  readonly sub: string;
  readonly nis: string;
  readonly cellId?: string | undefined;
  readonly person: PersonMemberships | undefined;
  readonly today: string;
};

/** The schema's bound on the places of one person. */
const mostMemberships = 50;

/**
 * Binds a person to a municipality's cell and calls them to it. Refuses `member-present` where the person has, or will have, this role there
 * already, `roles-apart` where at the same time they are another of mayor, coordinator and data protection officer at that table, and
 * `memberships-full` beyond fifty places; places that have ended make room. `cellId`: the cell that covers the municipality.
 */
export const addMember = (
  enrolment: Enrolment,
  { sub, nis, cellId, person, today }: Binding,
): Result<{ readonly member: Member; readonly person: PersonMemberships }, 'member-present' | 'roles-apart' | 'memberships-full'> => {
  const lasting = (person?.memberships ?? []).filter((membership) => !hasEnded(membership, today));
  const present = lasting.filter((one) => one.scope === 'municipality');
  if (present.some((one) => one.nis === nis && one.role === enrolment.role)) return problem('member-present');
  const atTable = present.filter((one) => one.nis === nis || (cellId !== undefined && one.cell?.cellId === cellId));
  if (atTable.some((one) => isApart(one, enrolment))) return problem('roles-apart');
  if (lasting.length >= mostMemberships) return problem('memberships-full', { most: mostMemberships });
  const enrolled = enrol(enrolment, { sub, nis, person: person && { ...person, memberships: lasting } });
  return ok({ ...enrolled, person: callToAccess(enrolled.person, today) });
};
