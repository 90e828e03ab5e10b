import * as z from 'zod';
import { Email, IsoDate, IsoInstant, Label, Paragraph } from '../fields.ts';
import { Language } from '../tenants.ts';

/** A whole day, or a span of time. */
const When = z.union([
  z.strictObject({ on: IsoDate }),
  z.strictObject({ from: IsoInstant, to: IsoInstant }).refine(({ from, to }) => Date.parse(from) < Date.parse(to)),
]);

const entry = {
  /** The same for one appointment for ever: who gets it again sees it change. */
  uid: z.string().regex(/^[\w.@-]{1,200}$/),
  /** Grows with each change of the appointment, its cancellation included. */
  sequence: z.int().min(0).max(2_147_483_647),
  stampedAt: IsoInstant,
  when: When,
  language: Language,
  title: Label,
  text: Paragraph,
  url: z.url({ protocol: /^https?$/ }).max(300),
};

/**
 * One appointment. Published, it is somebody's own to keep and names nobody; requested or cancelled, it is mailed to one
 * attendee, as RFC 5546 asks: whoever else is invited is never named.
 */
export const CalendarEvent = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('PUBLISH'), ...entry }),
  z.strictObject({ method: z.enum(['REQUEST', 'CANCEL']), ...entry, organizer: Email, attendee: Email }),
]);
export type CalendarEvent = z.infer<typeof CalendarEvent>;

/** One appointment of a feed: it names nobody, and stays when it is cancelled, so that a calendar takes it away. */
export const FeedEvent = z.strictObject({ ...entry, isCancelled: z.boolean() });
export type FeedEvent = z.infer<typeof FeedEvent>;
