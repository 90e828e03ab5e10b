import { CellRole, CountryRole, RegionRole } from '../../shared/domain/access/roles.ts';
import type { Principal } from '../../shared/domain/access/principal.ts';
import type { Mandate } from '../../shared/domain/members/mandate.ts';
import type { CellPlace } from '../../shared/domain/members/member.ts';
import { regionOf } from '../../shared/domain/register/register.ts';
import { RegionId, type TenantId } from '../../shared/domain/tenants.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Claims, VerifyToken } from './tokens.ts';

/** The cell at whose table the person has a chair; a seat in another Region is no seat. */
const chairIn = ({ ronde_cell: cellId, ronde_seat: seat }: Claims, region: RegionId): { readonly cell?: CellPlace } =>
  cellId !== undefined && seat !== undefined && regionOf(seat) === region ? { cell: { cellId, seat } } : {};

/** On what they may be told of a case; a token that says nothing of it was given before it was kept, and lets hear nothing. */
const mandateIn = ({ ronde_entity: entity, ronde_basis: legalBasis, ronde_cleared: clearedUntil }: Claims): Mandate => ({
  ...(entity !== undefined && { entity }),
  ...(legalBasis !== undefined && { legalBasis }),
  ...(clearedUntil !== undefined && { clearedUntil }),
});

const worker = (claims: Claims, tenant: TenantId): Principal | undefined => {
  const { sub, ronde_membership: membershipId, ronde_version, ronde_nis: nis } = claims;
  if (membershipId === undefined || ronde_version === undefined) return undefined;
  const membership = { sub, membershipId, version: Number(ronde_version) };
  const region = RegionId.safeParse(tenant).data;
  if (claims.ronde_scope === 'country') {
    const role = CountryRole.safeParse(claims.ronde_role).data;
    return role && region === undefined ? { scope: 'country', role, ...membership } : undefined;
  }
  if (region === undefined) return undefined;
  if (claims.ronde_scope === 'region') {
    const role = RegionRole.safeParse(claims.ronde_role).data;
    return role && { scope: 'region', role, region, ...membership };
  }
  const role = CellRole.safeParse(claims.ronde_role).data;
  if (role === undefined || nis === undefined || regionOf(nis) !== region) return undefined;
  return { scope: 'municipality', role, nis, region, ...membership, mandate: mandateIn(claims), ...chairIn(claims, region) };
};

/** Who a verified token speaks for; with no membership in force, just a person. */
export const principalOf = (claims: Claims, tenant: TenantId, today: string): Principal => {
  const ended = claims.ronde_until !== undefined && claims.ronde_until < today;
  return (ended ? undefined : worker(claims, tenant)) ?? { scope: 'person', sub: claims.sub };
};

/** Reads `Authorization: Bearer …`. Refuses `token-missing` and `token-invalid`. */
export const authenticate = async (
  header: string | undefined,
  { verify, tenant, today }: { verify: VerifyToken; tenant: TenantId; today: string },
): Promise<Result<Principal, 'token-missing' | 'token-invalid'>> => {
  const [scheme = '', token = ''] = (header ?? '').split(' ');
  if (header === undefined || header === '') return problem('token-missing');
  if (scheme.toLowerCase() !== 'bearer' || token === '' || token.length > 8192) return problem('token-invalid');
  const claims = await verify(token);
  return claims === undefined ? problem('token-invalid') : ok(principalOf(claims, tenant, today));
};
