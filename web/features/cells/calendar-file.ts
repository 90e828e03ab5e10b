import { addDays } from '../../../shared/domain/dates.ts';

type Entry = { readonly uid: string; readonly title: string; readonly on: string; readonly stamp: string };

const compact = (date: string): string => date.replaceAll('-', '');
/** RFC 5545, 3.3.11: these four have a meaning of their own. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/** An appointment of a whole day as iCalendar (RFC 5545). The title is neutral: calendars are seen by others. */
export const calendarFile = ({ uid, title, on, stamp }: Entry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ronde//Ronde//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
