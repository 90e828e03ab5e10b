import { CalendarEvent } from './calendar-event.ts';
import { fold, textValue } from './content-line.ts';

const instant = (at: string): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
const day = (on: string): string => on.replaceAll('-', '');

/** A date without an end is that one day; it is to be known, and takes up no time. */
const timesOf = ({ when }: CalendarEvent): readonly string[] =>
  'on' in when
    ? [`DTSTART;VALUE=DATE:${day(when.on)}`, 'TRANSP:TRANSPARENT']
    : [`DTSTART:${instant(when.from)}`, `DTEND:${instant(when.to)}`, 'TRANSP:OPAQUE'];

const peopleOf = (event: CalendarEvent): readonly string[] =>
  event.method === 'PUBLISH'
    ? []
    : [`ORGANIZER:mailto:${event.organizer}`, `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:${event.attendee}`];

/** One appointment as an iCalendar file (RFC 5545), ready for a mail or a download. Throws for an event out of its bounds. */
export const writeCalendar = (asked: CalendarEvent): string => {
  const event = CalendarEvent.parse(asked);
  const { method, uid, sequence, stampedAt, language, title, text, url } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ronde//Ronde//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${instant(stampedAt)}`,
    ...timesOf(event),
    `SUMMARY;LANGUAGE=${language}:${textValue(title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${textValue(text)}`,
    `URL:${new URL(url).href}`, // an address may hold line ends that only its parser leaves out
    'CLASS:PRIVATE',
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...peopleOf(event),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
