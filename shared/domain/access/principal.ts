import type { Mandate } from '../members/mandate.ts';
import type { CellPlace } from '../members/member.ts';
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
  /** On what they may be told of a case, as it was when the token was made; none where the token says none. */
  readonly mandate: Mandate;
  /** The cell that covers the municipality, wherever it is seated; absent while none does. */
  readonly cell?: CellPlace;
};

/** Somebody with a chair at the table of a cell. */
export type CellPrincipal = Omit<MunicipalityPrincipal, 'scope' | 'cell'> & { readonly scope: 'cell'; readonly cell: CellPlace };

/** An officer of a regional administration. */
export type RegionPrincipal = Membership & { readonly scope: 'region'; readonly role: RegionRole; readonly region: RegionId };

/** A member of the federal tenant. */
export type CountryPrincipal = Membership & { readonly scope: 'country'; readonly role: CountryRole };

/** Somebody who signed in but works nowhere at this moment: may only look at and choose among the own memberships. */
export type PersonPrincipal = { readonly scope: 'person'; readonly sub: string };

/** Nobody signed in: the public routes. */
export type PublicPrincipal = { readonly scope: 'public' };

/** An officer of a Region or of the federal level, who speaks for it to the others. */
export type TenantPrincipal = Omit<RegionPrincipal | CountryPrincipal, 'scope' | 'region'> & { readonly scope: 'tenant' };

/** Whom a token can speak for. */
export type Principal = MunicipalityPrincipal | RegionPrincipal | CountryPrincipal | PersonPrincipal | PublicPrincipal;

/** Who a route answers: a member of a cell is admitted to its table with the municipality's principal, an officer to what every tenant has with that of their level. */
export type Admitted = Principal | CellPrincipal | TenantPrincipal;

export type Scope = Admitted['scope'];

export type PrincipalOf<S extends Scope> = Extract<Admitted, { scope: S }>;
