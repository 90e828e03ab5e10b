import * as z from 'zod';
import { PartnerSector } from '../access/roles.ts';
import type { MeetingFacts } from '../meetings/meeting.ts';
import { Id } from '../members/attendee.ts';

/** What one held meeting adds to the process facts of its Region: no day, no person, no case. Nobody reads it but the count. */
export const MeetingTally = z.strictObject({
  cellId: Id,
  trioPresent: z.boolean(),
  sectors: z.array(PartnerSector).max(PartnerSector.options.length),
});
export type MeetingTally = z.infer<typeof MeetingTally>;

const wasHeld = ({ state }: MeetingFacts): boolean => state === 'held' || state === 'concluded' || state === 'approved';

/** The tally of a meeting, and the year it counts in; nothing for one that was not held. */
export const tallyOf = (meeting: MeetingFacts): { readonly year: number; readonly tally: MeetingTally } | undefined => {
  const { cellId, on, invited, attended, trioPresent = false } = meeting;
  if (!wasHeld(meeting)) return undefined;
  const present = new Set<string>(invited.flatMap(({ memberId, role }) => (attended.includes(memberId) ? [role] : [])));
  const sectors = PartnerSector.options.filter((sector) => present.has(sector));
  return { year: Number(on.slice(0, 4)), tally: { cellId, trioPresent, sectors } };
};
