import * as z from 'zod';
import { IsoDate } from '../fields.ts';
import type { CaseParts } from './case-parts.ts';
import { InvitationView } from './case-view.ts';
import type { Seen } from './contributions-for.ts';
import type { CaseFacts } from './case.ts';
import { hasPlace, type Table } from './followers.ts';
import { InvitationState, nextInvitationState } from './invitation.ts';
import { isRecused } from './recusal.ts';
import { invitationsFor, lookOf } from './view-of.ts';

/** Who is called, and where that stands today: who has no place in the cell any more `left` it, who has an own interest stepped aside. */
export const Called = InvitationView.extend({
  state: z.enum([...InvitationState.options, 'left', 'steppedAside']),
  /** The last day of who left, where the list of members still says it. */
  lastOn: IsoDate.optional(),
});
export type Called = z.infer<typeof Called>;

const calledToday =
  (facts: Pick<CaseFacts, 'recusals'>, table: Table) =>
  (one: InvitationView): Called => {
    if (nextInvitationState(one.state, 'end') === undefined || hasPlace(one.memberId, facts, table)) return one;
    const member = table.members.find(({ memberId }) => memberId === one.memberId);
    if (isRecused(facts, { memberId: one.memberId, sub: member?.sub })) return { ...one, state: 'steppedAside' };
    const lastOn = member?.validTo;
    return { ...one, state: 'left', ...(lastOn !== undefined && { lastOn }) };
  };

/**
 * Who is called to a case, as somebody may know; of who left or stepped aside only whoever leads it is told, as of who refused. `undefined` where
 * they may not know of the case.
 */
export const calledFor = (
  seen: Seen,
  { root, invitations }: Pick<CaseParts, 'root' | 'invitations'>,
  table: Table,
): Called[] | undefined => {
  const look = lookOf(seen);
  if (look.reads.size === 0) return undefined;
  return invitationsFor(look, { invitations })
    .map(calledToday(root, table))
    .filter(({ state }) => look.leads || (state !== 'left' && state !== 'steppedAside'));
};
