import { describe, expect, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { accountWords, appointmentWords, noticeCatalogue } from '../../shared/i18n/notices/notice-words.ts';
import { accountNotices, appointmentNotices, noticeKinds } from '../../shared/i18n/notices/notice.ts';
import { forbidden, says } from './neutral-words.ts';
import { longTextsSaidTwice } from './said-twice.ts';

const url = 'https://platform.example/';
const sent = { url, username: '{username}', code: '{####}' };
const mails = Language.options.flatMap((language) => [
  ...accountNotices.map((kind) => ({ language, ...accountWords(kind, language, sent) })),
  ...appointmentNotices.map((kind) => ({ language, ...appointmentWords(kind, language, sent) })),
]);

describe('every mail', () => {
  test.each(Language.options)('exists in %s and says where to go', (language) => {
    expect(Object.keys(noticeCatalogue[language]).toSorted()).toEqual([...noticeKinds].toSorted());
    expect(mails.filter((mail) => mail.language === language && !mail.text.includes(url))).toEqual([]);
  });

  test.each(forbidden)('never says "%s"', (word) => {
    expect(mails.filter(({ subject, text }) => says(`${subject} ${text}`, word))).toEqual([]);
  });

  test('carries no number: no code, no date, no count', () => {
    expect(mails.filter(({ subject, text }) => /\d/.test(`${subject} ${text}`))).toEqual([]);
  });

  test('was translated, not copied', () => {
    expect(
      longTextsSaidTwice(Language.options.map((language) => Object.values(noticeCatalogue[language]).map(({ text }) => text))),
    ).toEqual([]);
  });
});

describe('a mail that calls somebody to the platform', () => {
  test.each(Language.options)('has one and the same subject whatever it is about, in %s', (language) => {
    expect(new Set(appointmentNotices.map((kind) => appointmentWords(kind, language, { url }).subject)).size).toBe(1);
  });

  test('has no placeholder left', () => {
    const calls = appointmentNotices.flatMap((kind) => Language.options.map((language) => appointmentWords(kind, language, { url }).text));
    expect(calls.filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('a mail of the sign-in', () => {
  test.each(accountNotices)('leaves what only the user pool knows of %s for it to fill, and fits its limits', (kind) => {
    for (const language of Language.options) {
      const { subject, text } = accountWords(kind, language, sent);
      expect(text.match(/\{[^}]*\}/g)).toEqual(kind === 'accountCreated' ? ['{username}', '{####}'] : ['{####}']);
      expect(subject.length).toBeLessThanOrEqual(140);
      expect(text).toMatch(/^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s]*$/u);
    }
  });
});
