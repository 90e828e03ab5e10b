import { describe, expect, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { everywhere, ofFace } from '../../shared/i18n/portal/catalogues.ts';
import { placeholders } from '../../shared/i18n/fill.ts';
import { format, type Message, parsed } from '../../shared/i18n/message.ts';
import { files, text } from '../rules/sources.ts';

const loaders = { everywhere, ...ofFace };
const catalogues = await Promise.all(
  Object.entries(loaders).flatMap(([room, byLanguage]) =>
    Language.options.map(async (language): Promise<{ room: string; language: Language; words: Readonly<Record<string, string>> }> => ({
      room,
      language,
      words: await byLanguage[language](),
    })),
  ),
);
const english = catalogues.filter(({ language }) => language === 'en');
const entries = catalogues.flatMap(({ room, language, words }) =>
  Object.entries(words).map(([key, message]) => ({ room, language, key, message })),
);
const inEnglish = new Map(english.flatMap(({ words }) => Object.entries(words)));

/** Values for every placeholder, so that a message can be filled without knowing what it is about. */
const filled = (message: string, count = 3) => Object.fromEntries(placeholders(message).map((name) => [name, count]));

describe('the words of the portal', () => {
  test.each(Object.keys(loaders))('have the same messages in every language: %s', (room) => {
    const [first, ...others] = catalogues.filter((each) => each.room === room).map(({ words }) => Object.keys(words).toSorted());
    for (const keys of others) expect(keys).toEqual(first);
  });

  test('have the same placeholders in every language', () => {
    const sorted = (message: string) => [...new Set(placeholders(message))].toSorted().join();
    expect(
      entries
        .filter(({ key, message }) => sorted(message) !== sorted(inEnglish.get(key) ?? ''))
        .map(({ language, key }) => `${language} ${key}`),
    ).toEqual([]);
  });

  test('are messages that can be filled, with nothing left in braces', () => {
    const broken = entries.filter(({ language, message }) => /[{}]/.test(format(message, filled(message), language)));
    expect(broken.map(({ language, key }) => `${language} ${key}`)).toEqual([]);
  });

  test('say the same once the build has compiled them', () => {
    const said = (form: (message: string) => Message, count: number) =>
      entries.map(({ language, message }) => format(form(message), filled(message, count), language));
    for (const count of [0, 1, 3]) expect(said(parsed, count)).toEqual(said((message) => message, count));
  });

  test('hold no empty message and no straight apostrophe, which ICU would take for an escape', () => {
    expect(
      entries.filter(({ message }) => message.trim() === '' || message.includes("'")).map(({ language, key }) => `${language} ${key}`),
    ).toEqual([]);
  });
});

describe('the pages of the portal', () => {
  const code = files
    .filter((path) => /^web\/.*\.tsx?$/.test(path))
    .map(text)
    .join('\n');
  const escaped = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // `shell.tenant.${tenant}`: any word may stand where a value does
  const made = [...code.matchAll(/`([a-z]\w*\.[^`]*\$\{[^`]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join(String.raw`[\w.]+`)}$`,
      ),
  );

  test('use every message there is', () => {
    const unused = [...inEnglish.keys()].filter((key) => !code.includes(`'${key}'`) && !made.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
