import { describe, expect, test } from 'vitest';
import { inboxPage } from '../../local/inbox/pages.ts';
import { appointmentWords } from '../../shared/i18n/notices/notice-words.ts';

const url = 'http://localhost:4311';
const mail = (words: { readonly subject: string; readonly text: string }, to = 'coordinator@example.test') => ({
  at: '2026-11-26T00:12:27.179Z',
  from: 'Ronde <no-reply@flanders.ronde.example>',
  to,
  ...words,
});

describe('the inbox page', () => {
  test.each(['nl', 'fr', 'de', 'en'] as const)('leads from a mail to the portal it names: %s', (language) => {
    expect(inboxPage([mail(appointmentWords('acknowledged', language, { url }))], undefined)).toContain(`<a href="${url}">${url}</a> `);
  });

  test('leaves the full stop after an address out of it', () => {
    expect(inboxPage([mail({ subject: 'A', text: `See ${url}/cell.` })], undefined)).toContain(`<a href="${url}/cell">${url}/cell</a>.`);
  });

  test('runs nothing of a mail, and names nobody in the tab', () => {
    const hostile = inboxPage([mail({ subject: '<script>', text: 'http://x"onclick=alert(1) <b>' })], 'mayor@example.test');
    expect(hostile).not.toMatch(/<script|<b>|"onclick/);
    expect(hostile).toContain('<title>Mail</title>');
    expect(hostile).toContain('<h1>Mail to mayor@example.test</h1>');
  });

  test('says when there is none, and how many there are beyond those shown', () => {
    expect(inboxPage([], undefined)).toContain('No mail yet.');
    const many = Array.from({ length: 201 }, () => mail({ subject: 'A', text: 'B' }));
    expect(inboxPage(many, undefined)).toContain('the newest 200 of 201');
  });
});
