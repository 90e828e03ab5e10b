import type { Accounts } from '../../functions/runtime/accounts.ts';
import { entities } from '../../shared/data/entities.ts';
import { repository } from '../../shared/data/repository.ts';
import type { Table } from '../../shared/data/table.ts';
import type { CellRole, CountryRole, RegionRole } from '../../shared/domain/access/roles.ts';
import type { MemberClearance } from '../../shared/domain/members/clearance.ts';
import { confirmMember, enrol } from '../../shared/domain/members/enrol.ts';
import { type Membership, withMembership } from '../../shared/domain/members/member.ts';

export type Someone = { readonly sub: string; readonly email: string; readonly membershipId: string };

type Place = { readonly table: Table; readonly accounts: Accounts; readonly today: string; readonly newId: (prefix: string) => string };

const contactOf = (email: string) => ({ name: `Person of ${email}`, email, language: 'nl' }) as const;

/** A person of an administration, as the first officer is made. */
export const settleOfficer = async (
  { table, accounts, today, newId }: Place,
  { scope, role, email }: { scope: 'region'; role: RegionRole; email: string } | { scope: 'country'; role: CountryRole; email: string },
): Promise<Someone> => {
  const { sub } = await accounts.open(contactOf(email), role);
  const memberships = repository(table, entities.person, sub);
  const found = await memberships.get();
  const membershipId = newId('membership');
  const terms = { membershipId, validFrom: today };
  const membership: Membership = scope === 'region' ? { scope, role, ...terms } : { scope, role, ...terms };
  await table.write([memberships.change(found, withMembership(found?.value ?? { sub, language: 'nl', memberships: [] }, membership))]);
  return { sub, email, membershipId };
};

export type MemberTerms = {
  readonly nis: string;
  readonly role: CellRole;
  readonly email?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly entity?: string;
  readonly legalBasis?: string;
  /** Of the police; one that holds, where nothing is said. */
  readonly clearance?: MemberClearance;
};

const cleared: MemberClearance = { valid: true, expiresOn: '2039-01-01', checkedBy: 'Officer Example', checkedOn: '2026-01-01' };

/** A member of a cell, confirmed where the Region must confirm; the same e-mail address is the same person. */
export const settleMember = async (
  { table, accounts, today, newId }: Place,
  { nis, role, email = `${role}@${nis}.example`, ...terms }: MemberTerms,
): Promise<Someone> => {
  const contact = contactOf(email);
  const { sub } = await accounts.open(contact, role);
  const memberships = repository(table, entities.person, sub);
  const found = await memberships.get();
  const memberId = newId('member');
  const clearance = role === 'police' ? { clearance: cleared } : {};
  const enrolled = enrol({ contact, role, memberId, validFrom: today, ...clearance, ...terms }, { sub, nis, person: found?.value });
  const { member, person } = confirmMember(enrolled.member, enrolled.person);
  await table.write([repository(table, entities.member, nis).create(member, memberId), memberships.change(found, person)]);
  return { sub, email, membershipId: memberId };
};
