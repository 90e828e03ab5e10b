import { commit } from '../../shared/data/commit.ts';
import { personData } from '../../shared/data/repositories.ts';
import type { Table } from '../../shared/data/table.ts';
import { CountryRole, RegionRole } from '../../shared/domain/access/roles.ts';
import type { Contact } from '../../shared/domain/fields.ts';
import { isInForce, type Membership, withMembership } from '../../shared/domain/members/member.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';

export type Office = {
  readonly table: Table;
  readonly tenant: TenantId;
  readonly now: Date;
  readonly today: string;
  readonly newId: (prefix: string) => string;
};

/** The roles that work for a tenant as a whole rather than in one municipality's cell. */
export const officerRoles = (tenant: TenantId): readonly string[] => (tenant === 'federal' ? CountryRole.options : RegionRole.options);

const membershipOf = ({ tenant, today, newId }: Office, role: string): Membership => {
  const common = { membershipId: newId('membership'), validFrom: today };
  const found = tenant === 'federal' ? CountryRole.safeParse(role) : RegionRole.safeParse(role);
  if (!found.success) throw new Error(`In ${tenant} an officer is ${officerRoles(tenant).join(' or ')}, not ${role}.`);
  return tenant === 'federal'
    ? { scope: 'country', role: CountryRole.parse(role), ...common }
    : { scope: 'region', role: RegionRole.parse(role), ...common };
};

/**
 * Gives an account its work for the tenant, with the audit item in the same transaction; harmless to repeat. Throws on a
 * role that the tenant does not have, and when the person's memberships changed meanwhile.
 */
export const enrolOfficer = async (
  office: Office,
  { sub, contact, role }: { sub: string; contact: Contact; role: string },
): Promise<'enrolled' | 'known'> => {
  const { table, tenant, now, today, newId } = office;
  const { memberships } = personData(table, sub);
  const found = await memberships.get();
  const person = found?.value ?? { sub, language: contact.language, memberships: [] };
  const membership = membershipOf(office, role);
  if (person.memberships.some((each) => each.scope === membership.scope && each.role === role && isInForce(each, today))) return 'known';
  const audit =
    tenant === 'federal' ? ({ collection: 'countryAudit', owner: 'be' } as const) : ({ collection: 'regionAudit', owner: tenant } as const);
  const act = {
    actor: { sub: 'operator', role: 'operator' },
    action: 'enrolOfficer',
    purpose: 'organisationOfTheCell',
    at: now.toISOString(),
    today,
    actId: newId('act'),
    audit,
  } as const;
  const saved = await commit(table, act, [memberships.change(found, withMembership(person, membership))]);
  if (!saved.ok) throw new Error(`The memberships of ${contact.email} changed meanwhile: run this again.`);
  return 'enrolled';
};
