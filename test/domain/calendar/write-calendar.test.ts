import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../shared/domain/calendar/calendar-event.ts';
import { writeCalendar, writeFeed } from '../../../shared/domain/calendar/write-calendar.ts';
import { contentLines, shownOf, unescaped, valueOf } from '../../support/calendar.ts';

const entry = {
  uid: 'cell_1-2027-03-02@ronde.example',
  sequence: 0,
  stampedAt: '2026-03-02T10:00:00.123Z',
  when: { on: '2027-03-02' },
  language: 'nl',
  title: 'A title',
  text: 'A text',
  url: 'https://ronde.example',
} as const;
const published: CalendarEvent = { method: 'PUBLISH', ...entry };
const mailed = { ...entry, organizer: 'ronde@ronde.example', attendee: 'contact@town.example' } as const;
const requested: CalendarEvent = { method: 'REQUEST', ...mailed };
const names = (file: string) => contentLines(file).map((line) => line.split(/[;:]/)[0]);

describe('an appointment as a file', () => {
  test('is one event in one calendar, every line ended as the standard asks', () => {
    const file = writeCalendar(published);
    expect(contentLines(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ronde//Ronde//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:cell_1-2027-03-02@ronde.example',
      'SEQUENCE:0',
      'DTSTAMP:20260302T100000Z',
      'DTSTART;VALUE=DATE:20270302',
      'TRANSP:TRANSPARENT',
      'SUMMARY;LANGUAGE=nl:A title',
      'DESCRIPTION;LANGUAGE=nl:A text',
      'URL:https://ronde.example/',
      'CLASS:PRIVATE',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('\r\n')).toBe(true);
  });

  test('may take a span of time, said in UTC', () => {
    const file = writeCalendar({ ...published, when: { from: '2027-03-02T09:00:00Z', to: '2027-03-02T10:30:00.5Z' } });
    expect([valueOf(file, 'DTSTART'), valueOf(file, 'DTEND'), valueOf(file, 'TRANSP')]).toEqual([
      '20270302T090000Z',
      '20270302T103000Z',
      'OPAQUE',
    ]);
  });

  test('that is mailed names who asks and the one who is asked, and nobody else', () => {
    expect(contentLines(writeCalendar(requested)).filter((line) => line.includes('mailto'))).toEqual([
      'ORGANIZER:mailto:ronde@ronde.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:contact@town.example',
    ]);
    expect(writeCalendar(published)).not.toContain('mailto');
  });

  test('is taken back under the same id, with a later sequence', () => {
    const cancelled = writeCalendar({ method: 'CANCEL', ...mailed, sequence: 1 });
    const told = (file: string) => ['UID', 'SEQUENCE', 'METHOD', 'STATUS'].map((name) => valueOf(file, name));
    expect(told(writeCalendar(requested))).toEqual([entry.uid, '0', 'REQUEST', 'CONFIRMED']);
    expect(told(cancelled)).toEqual([entry.uid, '1', 'CANCEL', 'CANCELLED']);
  });

  test.each([
    ['a title of 201 characters', { title: 'x'.repeat(201) }],
    ['an empty title', { title: ' ' }],
    ['a text of 2001 characters', { text: 'x'.repeat(2001) }],
    ['an id with a line end in it', { uid: 'a\r\nATTENDEE:b' }],
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['a day that does not exist', { when: { on: '2027-02-30' } }],
    ['an end before its beginning', { when: { from: '2027-03-02T10:00:00Z', to: '2027-03-02T09:00:00Z' } }],
    ['a sequence below nothing', { sequence: -1 }],
  ])('is not made of %s', (_, changes) => {
    expect(() => writeCalendar({ ...published, ...changes })).toThrow();
  });
});

describe('hostile words', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\u2028',
          '\u0085',
          ' ',
          ';',
          ',',
          ':',
          '"',
          '\\',
          '\\n',
          'ATTENDEE:mailto:x@y.example',
          'END:VEVENT',
          'BEGIN:VALARM',
          '😀',
          '\u202e',
        ),
        { maxLength: 8 },
      )
      .map((parts) => `x${parts.join('')}x`.slice(0, 200)),
  );

  test('add no property, end no line, and are read back as they were', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        fc.pre(title.trim() !== '' && text.trim() !== '');
        const file = writeCalendar({ ...requested, title, text });
        expect(names(file)).toEqual(names(writeCalendar(requested)));
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        for (const [property, said] of [
          ['SUMMARY', title],
          ['DESCRIPTION', text],
        ] as const)
          expect(unescaped(valueOf(file, property) ?? '')).toBe(shownOf(said.trim()));
      }),
      { numRuns: 500 },
    );
  });

  test('in an address add none either', () => {
    const file = writeCalendar({ ...published, url: 'https://ronde.example/\r\nATTENDEE:mailto:x@y.example' });
    expect(names(file)).toEqual(names(writeCalendar(published)));
  });
});

describe('a feed as a file', () => {
  const kept = { ...entry, isCancelled: false };

  test('is one calendar of many events that says its name and when to ask again, as calendars of today and of before read it', () => {
    const file = writeFeed('Ronde', [kept, { ...kept, uid: 'meeting_2@ronde.example', sequence: 3, isCancelled: true }]);
    expect(contentLines(file).slice(0, 8)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ronde//Ronde//EN',
      'METHOD:PUBLISH',
      'NAME:Ronde',
      'X-WR-CALNAME:Ronde',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
    ]);
    expect(contentLines(file).filter((line) => /^(UID|SEQUENCE|STATUS):/.test(line))).toEqual([
      'UID:cell_1-2027-03-02@ronde.example',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'UID:meeting_2@ronde.example',
      'SEQUENCE:3',
      'STATUS:CANCELLED',
    ]);
  });

  test('is whole without any event', () => {
    expect(names(writeFeed('Ronde', [])).slice(-1)).toEqual(['END']);
  });
});
