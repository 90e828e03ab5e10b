import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { files, root } from '../rules/sources.ts';
import { isMisset } from './typography.ts';

const paths = files.filter((path) =>
  /^(shared\/i18n\/.*|shared\/domain\/settings\/.*-grounds|local\/cognito\/pages\/.*words)\.ts$/.test(path),
);
const catalogues = await Promise.all(
  paths.map(async (path) => {
    const words: unknown = await import(join(root, path));
    return { words, of: /[/-](nl|fr|de|en)\.ts$/.exec(path)?.[1] };
  }),
);

const texts = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
};

/** What is under the language's own key, however deep. */
const textsIn = (language: Language, words: unknown): readonly string[] => {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, part]) => (key === language ? texts(part) : textsIn(language, part)));
};

describe('what people read', () => {
  test.each(Language.options)('has the apostrophes, quotation marks and spaces of %s', (language) => {
    const own = catalogues.flatMap(({ of, words }) => (of === language ? texts(words) : []));
    const shared = catalogues.flatMap(({ of, words }) => (of === undefined ? textsIn(language, words) : []));
    const said = [...new Set([...own, ...shared])];
    expect(said.length).toBeGreaterThan(700);
    expect(said.filter((text) => isMisset(text, language))).toEqual([]);
  });
});

describe('a text', () => {
  test.each([
    ['nl', "pagina's", 'pagina’s'],
    ['fr', 'Qui ?', 'Qui\u202F?'],
    ['fr', '«Qui»', '«\u202FQui\u202F»'],
    ['fr', 'à 40 %', 'à 40\u202F%'],
    ['de', '“Zelle”', '„Zelle“'],
    ['en', '"cell"', '“cell”'],
  ] as const)('is set in %s not as %s but as %s', (language, wrong, right) => {
    expect([isMisset(wrong, language), isMisset(right, language)]).toEqual([true, false]);
  });
});
