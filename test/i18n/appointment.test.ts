import { describe, expect, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { type Appointment, appointmentFile } from '../../shared/i18n/calendar/appointment.ts';
import { appointmentNotices } from '../../shared/i18n/notices/notice.ts';
import { appointmentWords } from '../../shared/i18n/notices/notice-words.ts';
import { contentLines, unescaped, valueOf } from '../support/calendar.ts';
import { forbidden, says } from './neutral-words.ts';
import { longTextsSaidTwice } from './said-twice.ts';
import { isMisset } from './typography.ts';

const url = 'https://platform.example/';
const appointment: Appointment = {
  method: 'PUBLISH',
  uid: 'x1-2027-03-02@platform.example',
  sequence: 0,
  stampedAt: '2026-03-02T10:00:00Z',
  when: { on: '2027-03-02' },
  language: 'nl',
  url,
};
const files = Language.options.map((language) => ({ language, file: appointmentFile({ ...appointment, language }) }));
const said = (file: string, property: string) => unescaped(valueOf(file, property) ?? '');

describe('an appointment in the calendar of the reader', () => {
  test.each(files)('has in $language the subject of every mail that calls to the platform', ({ language, file }) => {
    for (const kind of appointmentNotices) expect(said(file, 'SUMMARY')).toBe(appointmentWords(kind, language, { url }).subject);
  });

  test.each(files)('says in $language where to go, and has no placeholder left', ({ file }) => {
    expect(said(file, 'DESCRIPTION')).toContain(url);
    expect(file).not.toMatch(/[{}]/);
  });

  test.each(forbidden)('never says "%s"', (word) => {
    expect(files.filter(({ file }) => says(contentLines(file).join(' '), word))).toEqual([]);
  });

  test.each(files)('has the typography of $language', ({ language, file }) => {
    expect(['SUMMARY', 'DESCRIPTION'].filter((property) => isMisset(said(file, property), language))).toEqual([]);
  });

  test('was translated, not copied', () => {
    expect(longTextsSaidTwice(files.map(({ file }) => ['SUMMARY', 'DESCRIPTION'].map((property) => said(file, property))))).toEqual([]);
  });
});
