import * as z from 'zod';
import { CellRole, CountryRole, RegionRole } from '../access/roles.ts';
import { Email, IsoDate, Label, Nis, PersonName } from '../fields.ts';
import { AccessMails } from './access-mail.ts';
import { MemberClearance } from './clearance.ts';
import { Mandate } from './mandate.ts';
import { Language } from '../tenants.ts';

/** What binds a person to the cell: the role, on which legal basis, from when to when. */
const Terms = {
  role: CellRole,
  validFrom: IsoDate,
  validTo: IsoDate.optional(),
  entity: z.string().max(60).optional(),
  legalBasis: z.string().max(60).optional(),
};

/** A person in the list of members of one municipality's cell. A mayor counts once the Region has confirmed who it is. */
export const Member = z.strictObject({
  memberId: z.string(),
  sub: z.string(),
  name: PersonName,
  email: Email,
  organisation: Label.optional(),
  confirmed: z.boolean(),
  ...Terms,
  /** Of a police member; absent while nobody recorded one. */
  clearance: MemberClearance.optional(),
});
export type Member = z.infer<typeof Member>;

/** The cell that covers a municipality now, and where it is seated. */
export const CellPlace = z.strictObject({ cellId: z.string(), seat: Nis });
export type CellPlace = z.infer<typeof CellPlace>;

/** One place where a person works; the token speaks for exactly one of them. */
export const Membership = z.discriminatedUnion('scope', [
  z.strictObject({
    scope: z.literal('municipality'),
    membershipId: z.string(),
    nis: Nis,
    role: CellRole,
    confirmed: z.boolean(),
    /** Brought by the stream while a cell covers the municipality: the table at which this person has a chair. */
    cell: CellPlace.optional(),
    /** As the list of members says it, so that the token can. */
    mandate: Mandate,
    validFrom: IsoDate,
    validTo: IsoDate.optional(),
  }),
  z.strictObject({
    scope: z.literal('region'),
    membershipId: z.string(),
    role: RegionRole,
    validFrom: IsoDate,
    validTo: IsoDate.optional(),
  }),
  z.strictObject({
    scope: z.literal('country'),
    membershipId: z.string(),
    role: CountryRole,
    validFrom: IsoDate,
    validTo: IsoDate.optional(),
  }),
]);
export type Membership = z.infer<typeof Membership>;

/** A clearance without a day of its end holds until it is said to be no longer valid. */
const openEnd = '9999-12-31';

/** On what a member may be told of a case: of a partner the own legal basis, of the police the own clearance. */
export const mandateOf = ({
  role,
  entity,
  legalBasis,
  clearance,
}: Pick<Member, 'role' | 'entity' | 'legalBasis' | 'clearance'>): Mandate => ({
  ...(entity !== undefined && { entity }),
  ...(legalBasis !== undefined && { legalBasis }),
  ...(role === 'police' && clearance?.valid && { clearedUntil: clearance.expiresOn ?? openEnd }),
});

/** All memberships of one person in one tenant, and which of them is at work: one item, so that one check guards every write. */
export const PersonMemberships = z.strictObject({
  sub: z.string(),
  language: Language,
  activeId: z.string().optional(),
  memberships: z.array(Membership).max(50),
  accessMails: AccessMails.optional(),
});
export type PersonMemberships = z.infer<typeof PersonMemberships>;

/** A mayor's membership waits for the Region's confirmation; every other counts within its dates. */
export const isInForce = (membership: Membership, today: string): boolean =>
  membership.validFrom <= today &&
  (membership.validTo === undefined || membership.validTo >= today) &&
  (membership.scope !== 'municipality' || membership.confirmed);

/** A member whose time is not over. */
export const isAtPlace = ({ validTo }: Pick<Member, 'validTo'>, today: string): boolean => validTo === undefined || validTo >= today;

/** The membership the next token speaks for: the chosen one while it is in force, else the only or first one that is. */
export const activeMembership = (person: PersonMemberships, today: string): Membership | undefined => {
  const inForce = person.memberships.filter((membership) => isInForce(membership, today));
  return inForce.find(({ membershipId }) => membershipId === person.activeId) ?? inForce[0];
};

const isConfirmed = (membership: Membership): boolean => membership.scope !== 'municipality' || membership.confirmed;

/** Adds a membership, or replaces the one with the same id. The first that counts is where the person works until they choose another. */
export const withMembership = (person: PersonMemberships, membership: Membership): PersonMemberships => ({
  ...person,
  ...(person.activeId === undefined && isConfirmed(membership) && { activeId: membership.membershipId }),
  memberships: [...person.memberships.filter(({ membershipId }) => membershipId !== membership.membershipId), membership],
});

export const withoutMembership = (person: PersonMemberships, membershipId: string): PersonMemberships => ({
  ...person,
  memberships: person.memberships.filter((membership) => membership.membershipId !== membershipId),
});

type Sitting = { readonly nis: string; readonly cell: CellPlace | undefined; readonly members: readonly Member[] };

/**
 * The same person with the chair they have at the cell that covers a municipality now, none where no cell does, and the
 * mandate that its list of members says.
 */
export const seatAt = (person: PersonMemberships, { nis, cell, members }: Sitting): PersonMemberships => ({
  ...person,
  memberships: person.memberships.map((membership) => {
    if (membership.scope !== 'municipality' || membership.nis !== nis) return membership;
    const { cell: _, ...standing } = membership;
    const member = members.find(({ memberId }) => memberId === membership.membershipId);
    return { ...standing, ...(cell && { cell }), mandate: member === undefined ? {} : mandateOf(member) };
  }),
});
