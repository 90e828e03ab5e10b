import type { CellRole } from '../access/roles.ts';
import { isRecused, type Recusal } from '../cases/recusal.ts';
import { type Attendee, attendeeOf } from '../members/attendee.ts';
import type { Member } from '../members/member.ts';
import type { AgendaItem } from './meeting.ts';

/** A member of the cell as its roster knows them. */
export type Rostered = Member & { readonly nis: string };

const leads: readonly CellRole[] = ['mayor', 'coordinator'];
const trio: readonly CellRole[] = [...leads, 'police'];

/** True for who has a place at the table on a day. */
export const isAtWork = ({ validFrom, validTo, confirmed }: Member, on: string): boolean =>
  confirmed && validFrom <= on && (validTo === undefined || on <= validTo);

/** Mayor, coordinator and police: they know of every meeting of the cell. */
export const isTrio = (role: CellRole): boolean => trio.includes(role);

/** Mayor and coordinators of a case: those of the municipality where the person lives, and the coordinators of the seat; but for who stepped aside. */
export const leadersOf = (
  members: readonly Rostered[],
  { residence, recusals, seat, on }: Pick<AgendaItem, 'residence'> & { readonly recusals: readonly Recusal[] } & Place,
) =>
  members.filter(
    (member) =>
      isAtWork(member, on) &&
      leads.includes(member.role) &&
      !isRecused({ recusals }, member) &&
      (member.nis === residence || (member.role === 'coordinator' && member.nis === seat)),
  );

type Place = { readonly seat: string; readonly on: string };

/**
 * Who sits in a meeting: the trio of the seat and of each municipality a case comes from, and whoever is called to one of the
 * cases (law of 30 July 2018, art. 3).
 */
export const seatsOf = (members: readonly Rostered[], agenda: readonly AgendaItem[], { seat, on }: Place): Attendee[] => {
  const places = new Set([seat, ...agenda.map(({ residence }) => residence)]);
  const calledIds = new Set(agenda.flatMap(({ invited }) => invited));
  return members
    .filter((member) => calledIds.has(member.memberId) || (isAtWork(member, on) && isTrio(member.role) && places.has(member.nis)))
    .map((member) => attendeeOf(member, member.nis));
};

/** Mayor or a representative, coordinator and police sat together; it is shown and warned about, it never blocks. */
export const isTrioPresent = (seats: readonly Attendee[], attended: readonly string[]): boolean => {
  const roles = new Set(seats.flatMap(({ memberId, role }) => (attended.includes(memberId) ? [role] : [])));
  return trio.every((role) => roles.has(role));
};
