import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { Language } from '../../shared/domain/tenants.ts';
import { contentLanguage, problemCatalogue } from '../../shared/i18n/translate.ts';
import { placeholders, sentences } from '../../shared/i18n/fill.ts';
import { problems } from '../../shared/problems.ts';
import { code, text } from '../rules/sources.ts';
import { longTextsSaidTwice } from './said-twice.ts';

const entries = Language.options.flatMap((language) =>
  Object.entries(problemCatalogue[language]).map(([key, words]) => ({ language, key, ...words })),
);
const placeholdersOf = (language: Language) =>
  Object.fromEntries(Object.entries(problemCatalogue[language]).map(([key, { detail }]) => [key, placeholders(detail).toSorted()]));

/** The parameters rules and handlers give with a refusal, as their source says: `problem('code', { date: on })`. */
const given = (source: string) =>
  [...source.matchAll(/problem\(\s*'([a-z-]+)',\s*\{([^}]*)\}/g)].map(([, key = '', object = '']) => {
    const flat = object.replaceAll(/'[^']*'/g, '').replaceAll(/\([^()]*\)/g, '');
    const names = flat.split(',').flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? []);
    return { key, names };
  });
const allGiven = code.filter((path) => /^(shared|functions)\//.test(path)).flatMap((path) => given(text(path)));

describe('the words of every refusal', () => {
  test.each(Language.options)('answer the whole catalogue, in the same order, in %s', (language) => {
    expect(Object.keys(problemCatalogue[language]).toSorted()).toEqual(Object.keys(problems).toSorted());
  });

  test('are ICU messages, whole and sentence by sentence', () => {
    for (const { language, title, detail } of entries)
      for (const message of [title, detail, ...sentences(detail)])
        expect(() => new IntlMessageFormat(message, contentLanguage(language)).getAst(), message).not.toThrow();
  });

  test.each(Language.options)('have the same placeholders in %s as in Dutch', (language) => {
    expect(placeholdersOf(language)).toEqual(placeholdersOf('nl'));
  });

  test('say what is wrong without a parameter, and still have something to say when one is missing', () => {
    expect(entries.filter(({ title }) => placeholders(title).length > 0)).toEqual([]);
    expect(entries.filter(({ detail }) => sentences(detail).every((part) => placeholders(part).length > 0))).toEqual([]);
  });

  test('use every parameter that a rule or handler gives', () => {
    expect(allGiven.length).toBeGreaterThan(5);
    const unused = allGiven.flatMap(({ key, names }) =>
      names.filter((name) => !placeholdersOf('nl')[key]?.includes(name)).map((name) => `${key}: ${name}`),
    );
    expect(unused).toEqual([]);
  });

  test('say the same of what another cell has as of what nobody has: nothing about it', () => {
    const publicFacts = ['municipality-unknown', 'municipality-elsewhere'];
    const hidden = Object.entries(problems).flatMap(([key, { status }]) => (status === 404 && !publicFacts.includes(key) ? [key] : []));
    expect(hidden).toContain('resource-not-found');
    expect(hidden.filter((key) => placeholdersOf('nl')[key]?.length !== 0)).toEqual([]);
  });

  test('were not copied from one language to another', () => {
    expect(
      longTextsSaidTwice(Language.options.map((language) => Object.values(problemCatalogue[language]).map(({ detail }) => detail))),
    ).toEqual([]);
  });

  /** What only a cell's routes refuse, to who may see what it is about. */
  const atTable = new Set<string>(
    Object.keys(problems).filter((code) => {
      const refusing = operationsOf(regionApi).filter(({ route }) => route.problems.some((one) => one === code));
      return refusing.length > 0 && refusing.every(({ route }) => route.scope === 'cell');
    }),
  );

  test('never hint that somebody is discussed', () => {
    const hint =
      /\b(casus|signaal|betrokkene|cas|signalement|dossier|Fall|Hinweis|case|signal|radicali\w*|terror\w*|verdacht\w*|suspect\w*)\b/i;
    const hinting = entries.filter(({ title, detail }) => hint.test(`${title} ${detail}`.replaceAll(/\ben cas de\b/g, '')));
    expect(hinting.filter(({ key }) => !atTable.has(key))).toEqual([]);
  });
});
