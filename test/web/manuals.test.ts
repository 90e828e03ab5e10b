import { describe, expect, test } from 'vitest';
import { elementsOf, htmlOf } from '../../shared/domain/manuals/markdown-elements.ts';
import { offlineCopy } from '../../web/features/manuals/offline-copy.ts';
import { folded, search } from '../../web/features/manuals/search.ts';
import { mistakeIn } from '../../web/features/region-manuals/send-file.ts';
import { attacks } from '../support/attacks.ts';

const article = (articleId: string, title: string, body: string) => ({ articleId, title, summary: 'Samenvatting', body });

describe('searching the library', () => {
  const dutch = [
    article('a', 'Een vergadering houden', 'De burgemeester roept de cel bijeen.'),
    article('b', 'Bewaren en wissen', 'Na de vergaderingen wordt niets bewaard. Bewaartermijnen zijn voorgesteld.'),
    article('c', 'Slapende cellen', 'Een cel zonder signalen mag slapen; coördinator of burgemeester zegt het.'),
  ];
  const ids = (question: string) => search(dutch, question, 'nl').map(({ articleId }) => articleId);

  test('finds what is in the title first, and words within words', () => {
    expect(ids('vergadering')).toEqual(['a', 'b']);
    expect(ids('termijn')).toEqual(['b']);
  });

  test('minds no accent, capital or plural, and wants every word', () => {
    expect(ids('COORDINATOR')).toEqual(['c']);
    expect(ids('vergaderingen')).toEqual(['a', 'b']);
    expect(ids('cel burgemeester')).toEqual(['c', 'a']);
    expect(ids('cel kasteel')).toEqual([]);
  });

  test('knows a Dutch word by its plural, and a plural by its word, whatever is doubled in it', () => {
    const some = [
      article('d', 'Eén cel', 'Een casus begint met een signaal.'),
      article('e', 'Meer cellen', 'Casussen beginnen met signalen.'),
    ];
    for (const question of ['cel', 'cellen', 'casus', 'casussen', 'signaal', 'signalen'])
      expect(
        search(some, question, 'nl')
          .map(({ articleId }) => articleId)
          .toSorted(),
      ).toEqual(['d', 'e']);
    expect(search(some, 'cellen', 'fr').map(({ articleId }) => articleId)).toEqual(['e']);
  });

  test('finds nothing for a question without words, and breaks on none', () => {
    for (const question of ['', '   ', '?!', '(((', '\\', '.*', '[a']) expect(ids(question)).toEqual(question === '[a' ? ids('a') : []);
  });

  test('folds what each language writes together', () => {
    expect([folded('Œuvre d’été'), folded('Straße für'), folded('ÄÖÜ é ï')]).toEqual(['oeuvre d’ete', 'strasse fur', 'aou e i']);
  });
});

describe('Markdown as elements', () => {
  const levels = (markdown: string, first: number) =>
    elementsOf(markdown, first).flatMap((one) => (typeof one === 'object' && /^h\d/.test(one.tag) ? [one.tag] : []));

  test('begins its headings where the page is, and leaves none out', () => {
    expect(levels('# a\n\n### b\n\n## c\n\n# d', 2)).toEqual(['h2', 'h3', 'h3', 'h2']);
    expect(levels('### a\n\n###### b\n\n### c', 4)).toEqual(['h4', 'h5', 'h4']);
  });

  test.each(attacks)('shows an attack as words: %s', (attack) => {
    const html = htmlOf(elementsOf(attack, 2));
    const tags = [...html.matchAll(/<([a-z0-9]+)([^>]*)>/g)];
    expect(tags.filter(([, tag = '']) => !/^(h[2-6]|p|ul|ol|li|blockquote|pre|code|strong|em|a|hr|br)$/.test(tag))).toEqual([]);
    for (const [, tag, attributes = ''] of tags)
      expect(attributes).toMatch(tag === 'a' ? /^ href="https:\/\/[^"<>]+" rel="noopener noreferrer"$/ : /^( start="\d+")?$/);
  });
});

describe('the copy for offline', () => {
  const words = { say: (key: string) => key, day: (date: string) => date, language: 'nl' as const };
  const kept = { source: 'Ronde', dated: '2026-03-01', version: 1, publishedAt: '2026-03-01T10:00:00Z', attachments: [] };

  test('is one file that loads nothing, runs nothing, and shows every article', () => {
    const articles = attacks.map((attack, index) => ({ ...article(`article_${index}`, `<b>${index}</b>`, attack), ...kept }));
    const file = offlineCopy(articles, { words, today: '2026-03-02' });
    expect(file.match(/<article /g)).toHaveLength(attacks.length);
    expect(file).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(file).not.toMatch(/<(script|img|svg|iframe|link|form|base|b)\b|\son\w+=["']|href="(?!https:|#)/i);
  });
});

test.each([
  ['larger than 20 MB', { name: 'a.pdf', type: 'application/pdf', size: 25 * 1024 * 1024 }, 'tooLarge'],
  ['empty', { name: 'a.pdf', type: 'application/pdf', size: 0 }, 'empty'],
  ['of another kind', { name: 'a.html', type: 'text/html', size: 9 }, 'otherType'],
  ['under a name that cannot be kept', { name: 'a"b.pdf', type: 'application/pdf', size: 9 }, 'otherName'],
  ['as it should be', { name: 'Règlement.pdf', type: 'application/pdf', size: 20 * 1024 * 1024 }, undefined],
])('a file that is %s is known before anything is sent', (_, file, mistake) => {
  expect(mistakeIn(file)).toBe(mistake);
});
