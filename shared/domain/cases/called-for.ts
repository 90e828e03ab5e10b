import * as z from 'zod';
import { IsoDate } from '../fields.ts';
import type { CaseParts } from './case-parts.ts';
import { InvitationView } from './case-view.ts';
import type { Seen } from './contributions-for.ts';
import { hasPlace, type Table } from './followers.ts';
import { InvitationState, nextInvitationState } from './invitation.ts';
import { invitationsFor, lookOf } from './view-of.ts';

/** Who is called, and where that stands today: who has no place in the cell any more `left` it. */
export const Called = InvitationView.extend({
  state: z.enum([...InvitationState.options, 'left']),
  /** The last day of who left, where the list of members still says it. */
  lastOn: IsoDate.optional(),
});
export type Called = z.infer<typeof Called>;

const calledToday =
  (table: Table) =>
  (one: InvitationView): Called => {
    if (nextInvitationState(one.state, 'end') === undefined || hasPlace(one.memberId, table)) return one;
    const lastOn = table.members.find(({ memberId }) => memberId === one.memberId)?.validTo;
    return { ...one, state: 'left', ...(lastOn !== undefined && { lastOn }) };
  };

/**
 * Who is called to a case, as somebody may know; of who left only whoever leads it is told, as of who refused. `undefined` where
 * they may not know of the case.
 */
export const calledFor = (seen: Seen, { invitations }: Pick<CaseParts, 'invitations'>, table: Table): Called[] | undefined => {
  const look = lookOf(seen);
  if (look.reads.size === 0) return undefined;
  return invitationsFor(look, { invitations })
    .map(calledToday(table))
    .filter(({ state }) => look.leads || state !== 'left');
};
