import type { CellRole } from '../access/roles.ts';
import type { Contact } from '../fields.ts';
import { mandateOf, type Member, type PersonMemberships, withMembership } from './member.ts';

/** A person newly bound to a municipality's cell: the terms, and who it is. */
export type Enrolment = Pick<Member, 'memberId' | 'validFrom'> &
  Partial<Pick<Member, 'organisation' | 'validTo' | 'entity' | 'legalBasis' | 'clearance'>> & {
    readonly contact: Contact;
    readonly role: CellRole;
  };

/** The two items an enrolment leaves: one in the cell's list, one with the person. A mayor waits for the Region's confirmation. */
export const enrol = (
  { contact, role, ...terms }: Enrolment,
  { sub, nis, person }: { sub: string; nis: string; person: PersonMemberships | undefined },
): { readonly member: Member; readonly person: PersonMemberships } => {
  const confirmed = role !== 'mayor';
  const { memberId: membershipId, validFrom, validTo } = terms;
  const dates = { validFrom, ...(validTo === undefined ? {} : { validTo }) };
  return {
    member: { ...terms, sub, role, confirmed, name: contact.name, email: contact.email },
    person: withMembership(person ?? { sub, language: contact.language, memberships: [] }, {
      scope: 'municipality',
      membershipId,
      nis,
      role,
      confirmed,
      mandate: mandateOf({ role, ...terms }),
      ...dates,
    }),
  };
};

/** The Region has confirmed that this account is the mayor. */
export const confirmMember = (
  member: Member,
  person: PersonMemberships,
): { readonly member: Member; readonly person: PersonMemberships } => ({
  member: { ...member, confirmed: true },
  person: {
    ...person,
    memberships: person.memberships.map((membership) =>
      membership.scope === 'municipality' && membership.membershipId === member.memberId ? { ...membership, confirmed: true } : membership,
    ),
  },
});
