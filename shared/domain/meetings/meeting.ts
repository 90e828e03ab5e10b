import * as z from 'zod';
import { IsoDate, IsoInstant, Nis } from '../fields.ts';
import { Attendee, Id } from '../members/attendee.ts';
import { NarrativeLine } from '../narrative.ts';

/** The path of a meeting, drawn and enforced by the same table: state → event → next state. */
export const meetingTransitions = {
  convened: { change: 'convened', cancel: 'cancelled', open: 'held' },
  held: { open: 'held', conclude: 'concluded' },
  concluded: { open: 'concluded', approve: 'approved', conclude: 'concluded' },
  approved: {},
  cancelled: {},
} as const;

export const MeetingState = z.enum(['convened', 'held', 'concluded', 'approved', 'cancelled']);
export type MeetingState = z.infer<typeof MeetingState>;

export const MeetingTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Cases on one agenda, and people at one table: more is not a consultation of people who know each other. */
export const most = { cases: 20, seats: 60 } as const;

/** A case on the agenda, by the name people say aloud, with who is called to it. */
export const AgendaItem = z.strictObject({
  caseId: Id,
  reference: z.string().max(20),
  residence: Nis,
  invited: z.array(Id).max(most.seats),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** A meeting of the cell. Who sits in it, and which cases lie on the table; of each case its own file tells who is called to it. */
export const MeetingFacts = z.strictObject({
  meetingId: Id,
  cellId: Id,
  on: IsoDate,
  /** Belgian time. */
  startsAt: MeetingTime,
  endsAt: MeetingTime,
  state: MeetingState,
  /** iCalendar's SEQUENCE: raised with each change people must hear of. */
  sequence: z.int().min(0),
  convenedAt: IsoInstant,
  convenedBy: Id,
  invited: z.array(Attendee).max(most.seats),
  attended: z.array(Id).max(most.seats),
  /** Cases in the order of the agenda. */
  agenda: z.array(AgendaItem).max(most.cases),
  /** Contributions and content are open to who is invited from the first of these days up to and including the last. */
  opensOn: IsoDate,
  opensUntil: IsoDate,
  /** Mayor, police and coordinator sat together; shown and warned about, it never blocks. */
  trioPresent: z.boolean().optional(),
  approvedAt: IsoInstant.optional(),
  approvedBy: Id.optional(),
});
export type MeetingFacts = z.infer<typeof MeetingFacts>;

/** Where: the calendar invitation does not say it. */
export const MeetingContent = z.strictObject({ place: NarrativeLine });

export type Meeting = MeetingFacts & z.infer<typeof MeetingContent>;

type MeetingEvent = 'change' | 'cancel' | 'open' | 'conclude' | 'approve';

/** The state an event leads to, or `undefined` where the table has no such arrow. */
export const nextMeetingState = (state: MeetingState, event: MeetingEvent): MeetingState | undefined => {
  const arrows: Partial<Record<MeetingEvent, MeetingState>> = meetingTransitions[state];
  return arrows[event];
};
