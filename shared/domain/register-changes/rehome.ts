import { addDays } from '../dates.ts';
import type { Member, Membership, PersonMemberships } from '../members/member.ts';
import type { CellPlace } from '../members/member.ts';

/** What old codes and the old cell are called from now on. `from`: the cell that goes over, or the one that goes on where only codes change. */
export type Naming = {
  readonly codes: ReadonlyMap<string, string>;
  readonly from: CellPlace;
  readonly to: CellPlace;
};

const codeFields: readonly string[] = ['nis', 'residence', 'cameFrom'];

const renamed = (name: string, value: unknown, { codes, from, to }: Naming): unknown => {
  if (typeof value !== 'string') return rehomed(value, { codes, from, to });
  if (codeFields.includes(name)) return codes.get(value) ?? value;
  if (name === 'cellId' && value === from.cellId) return to.cellId;
  return name === 'seat' && value === from.seat ? to.seat : value;
};

/**
 * The same facts and content under the codes and the cell of after the merger, wherever in it a field names one. What people wrote is never looked
 * at: only fields that hold a code by their name change.
 */
export const rehomed = (value: unknown, naming: Naming): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => rehomed(one, naming));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(name, one, naming)]));
};

type Moving = { readonly date: string; readonly from: string; readonly to: string; readonly cell: CellPlace | undefined };

/** Roles that answer for each other: one person is one of them at a table (product.md, conditions of the matrix). */
const apart: readonly string[] = ['mayor', 'coordinator', 'dataProtectionOfficer'];

const isOver = ({ validTo }: Pick<Membership, 'validTo'>, date: string): boolean => validTo !== undefined && validTo < date;

/** There is one mayor; and whoever would be two of those who answer for each other keeps what they are at the table that goes on. */
const ends = (membership: Membership, person: PersonMemberships, { date, from, to, cell }: Moving): boolean => {
  if (membership.role === 'mayor') return true;
  if (!apart.includes(membership.role)) return false;
  return person.memberships.some(
    (other) =>
      other.scope === 'municipality' &&
      other.nis !== from &&
      (other.nis === to || (cell !== undefined && other.cell?.cellId === cell.cellId)) &&
      !isOver(other, date) &&
      apart.includes(other.role) &&
      other.role !== membership.role,
  );
};

/**
 * A person of a municipality that ends: their places there go to the one that goes on, under the same id, so that what names
 * them goes on naming them. Answers also the ids of places that go over, and of those that end on the eve.
 */
export const movePerson = (
  person: PersonMemberships,
  moving: Moving,
): { readonly person: PersonMemberships; readonly goOver: readonly string[]; readonly end: readonly string[] } => {
  const { date, from, to, cell } = moving;
  const here = person.memberships.filter((one) => one.scope === 'municipality' && one.nis === from);
  const end = here.filter((one) => !isOver(one, date) && ends(one, person, moving)).map(({ membershipId }) => membershipId);
  const goOver = here.filter((one) => !isOver(one, date) && !end.includes(one.membershipId)).map(({ membershipId }) => membershipId);
  const memberships = person.memberships.map((one): Membership => {
    if (one.scope !== 'municipality' || one.nis !== from) return one;
    const { cell: _, ...standing } = one;
    if (goOver.includes(one.membershipId)) return { ...standing, nis: to, ...(cell && { cell }) };
    return end.includes(one.membershipId) ? { ...standing, validTo: addDays(date, -1) } : standing;
  });
  return { person: { ...person, memberships }, goOver, end };
};

/** A place in the list of members that ends on the eve; one that begins later than that never begins. */
export const endMember = (member: Member, date: string): Member => ({ ...member, validTo: addDays(date, -1) });
