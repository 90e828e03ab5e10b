import { CalendarEvent, FeedEvent } from './calendar-event.ts';
import { fold, textValue } from './content-line.ts';

const instant = (at: string): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
const day = (on: string): string => on.replaceAll('-', '');

/** A date without an end is that one day; it is to be known, and takes up no time. */
const timesOf = ({ when }: Pick<FeedEvent, 'when'>): readonly string[] =>
  'on' in when
    ? [`DTSTART;VALUE=DATE:${day(when.on)}`, 'TRANSP:TRANSPARENT']
    : [`DTSTART:${instant(when.from)}`, `DTEND:${instant(when.to)}`, 'TRANSP:OPAQUE'];

const peopleOf = (event: CalendarEvent): readonly string[] =>
  event.method === 'PUBLISH'
    ? []
    : [`ORGANIZER:mailto:${event.organizer}`, `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:${event.attendee}`];

const eventLines = (event: FeedEvent, people: readonly string[] = []): readonly string[] => {
  const { uid, sequence, stampedAt, language, title, text, url, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(stampedAt)}`,
    ...timesOf(event),
    `SUMMARY;LANGUAGE=${language}:${textValue(title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${textValue(text)}`,
    `URL:${new URL(url).href}`, // an address may hold line ends that only its parser leaves out
    'CLASS:PRIVATE',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...people,
    'END:VEVENT',
  ];
};

const calendarOf = (lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ronde//Ronde//EN', ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');

/** One appointment as an iCalendar file (RFC 5545), ready for a mail or a download. Throws for an event out of its bounds. */
export const writeCalendar = (asked: CalendarEvent): string => {
  const event = CalendarEvent.parse(asked);
  const isCancelled = event.method === 'CANCEL';
  return calendarOf([`METHOD:${event.method}`, ...eventLines({ ...event, isCancelled }, peopleOf(event))]);
};

/** How often a calendar asks a feed again. A change reaches people by mail at once, and each reading is an entry of the audit. */
const refresh = 'PT12H';

/**
 * A feed as an iCalendar file (RFC 5545) of that name, which says how often to ask again, both as RFC 7986 has it and as
 * calendars did before. Throws for an event out of its bounds.
 */
export const writeFeed = (name: string, events: readonly FeedEvent[]): string =>
  calendarOf([
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...events.flatMap((event) => eventLines(FeedEvent.parse(event))),
  ]);
