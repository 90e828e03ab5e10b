import type { RegionId } from '../tenants.ts';
import type { CellRole, CountryRole, RegionRole } from './roles.ts';

/** The membership a verified token speaks for. `version` is that of the person's memberships when the token was made. */
type Membership = {
  readonly sub: string;
  readonly membershipId: string;
  readonly version: number;
};

/** A signed-in person at work in one municipality's cell (or on its registration, before there is a cell). */
export type MunicipalityPrincipal = Membership & {
  readonly scope: 'municipality';
  readonly role: CellRole;
  readonly nis: string;
  readonly region: RegionId;
};

/** An officer of a regional administration. */
export type RegionPrincipal = Membership & { readonly scope: 'region'; readonly role: RegionRole; readonly region: RegionId };

/** A member of the federal tenant. */
export type CountryPrincipal = Membership & { readonly scope: 'country'; readonly role: CountryRole };

/** Somebody who signed in but works nowhere at this moment: may only look at and choose among the own memberships. */
export type PersonPrincipal = { readonly scope: 'person'; readonly sub: string };

/** Nobody signed in: the public routes. */
export type PublicPrincipal = { readonly scope: 'public' };

export type Principal = MunicipalityPrincipal | RegionPrincipal | CountryPrincipal | PersonPrincipal | PublicPrincipal;

export type Scope = Principal['scope'];

export type PrincipalOf<S extends Scope> = Extract<Principal, { scope: S }>;
