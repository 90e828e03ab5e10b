import { activeMembership, type Membership, type PersonMemberships } from '../../shared/domain/members/member.ts';
import type { TokenContent } from '../runtime/sign-in-trigger.ts';

type Seated = Extract<Membership, { scope: 'municipality' }>;

const mandateClaims = ({ mandate: { entity, legalBasis, clearedUntil } }: Seated): TokenContent['claims'] => ({
  ...(entity !== undefined && { ronde_entity: entity }),
  ...(legalBasis !== undefined && { ronde_basis: legalBasis }),
  ...(clearedUntil !== undefined && { ronde_cleared: clearedUntil }),
});

const claimsOf = (membership: Membership, version: number): TokenContent['claims'] => ({
  ronde_scope: membership.scope,
  ronde_role: membership.role,
  ronde_membership: membership.membershipId,
  ronde_version: String(version),
  ...(membership.scope === 'municipality' && { ronde_nis: membership.nis }),
  ...(membership.scope === 'municipality' && membership.cell && { ronde_cell: membership.cell.cellId, ronde_seat: membership.cell.seat }),
  ...(membership.scope === 'municipality' && mandateClaims(membership)),
  ...(membership.validTo !== undefined && { ronde_until: membership.validTo }),
});

/** The token speaks for the one membership at work, under its role alone; with none in force it only says who signed in. */
export const tokenContent = (
  person: { readonly value: PersonMemberships; readonly version: number } | undefined,
  today: string,
): TokenContent => {
  const membership = person && activeMembership(person.value, today);
  if (person === undefined || membership === undefined) return { claims: {}, groups: [] };
  return { claims: claimsOf(membership, person.version), groups: [membership.role] };
};
