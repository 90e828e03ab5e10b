import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../shared/domain/manuals/check-texts.ts';
import { firstUnsafe, treeOf } from '../../../shared/domain/manuals/markdown.ts';
import { attacks } from '../../support/attacks.ts';

const unsafe = (markdown: string) => firstUnsafe(treeOf(markdown));

describe('a text in Markdown', () => {
  test.each([
    ['HTML', 'First line.\n\nText with <b>bold</b>.', 'html', 3],
    ['a comment', 'Text.\n<!-- hidden -->', 'html', 2],
    ['a picture from elsewhere', '\n\n![](https://elsewhere.example/a.png)', 'image', 3],
    ['a link that runs', '[read](javascript:alert(1))', 'link', 1],
    ['an address that runs', 'See\n<javascript:alert(1)>', 'link', 2],
    ['a link to data', '[read][more]\n\n[more]: data:text/html;base64,AAAA', 'link', 3],
    ['a link over plain HTTP', '[read](http://elsewhere.example)', 'link', 1],
    ['a link that borrows the page’s own protocol', '[read](//elsewhere.example)', 'link', 1],
  ])('with %s is refused, with its line', (_, markdown, reason, line) => {
    expect(unsafe(markdown)).toEqual({ reason, line });
  });

  test.each([
    ['code that shows HTML', 'Write `<b>` or\n\n    <script>alert(1)</script>'],
    ['signs that are no HTML', 'a < b, 3 > 2, &lt;b&gt; and <3'],
    ['links to pages, mail and telephone', '[a](https://a.example/b) <mailto:cell@a.example> [call](tel:+3221234567)'],
    ['lists, quotations and rules', '> quoted\n\n1. one\n   - two\n     - three\n\n---\n\n**strong** and *soft*'],
  ])('with %s is taken', (_, markdown) => {
    expect(unsafe(markdown)).toBeUndefined();
  });

  test('nested without end is refused, and never breaks whoever walks through it', () => {
    expect(unsafe('>'.repeat(20_000))).toMatchObject({ reason: 'depth' });
    expect(unsafe(`${'> '.repeat(20)}deep`)).toBeUndefined();
  });

  test.each(['- ', '* ', '1. ', '> ', '>', '-\t', '> - '])(
    'with %j over and over is refused before a parser loses itself in it',
    (opener) => {
      const start = performance.now();
      expect(unsafe(`Text.\n\n${opener.repeat(20_000 / opener.length)}deep`)).toEqual({ reason: 'depth', line: 3 });
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  test('whatever is typed can be judged', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('<>[]()!*_`#-+ \n\t&;:/"=ajavscript:1é')), maxLength: 200 });
    fc.assert(
      fc.property(typed, (markdown) => {
        expect(() => unsafe(markdown)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

test.each(attacks)('no attack is left in what is taken: %s', (attack) => {
  const found = unsafe(attack);
  // what is no HTML and no such link to a parser is plain words to a reader
  const left = JSON.stringify(treeOf(attack)).replaceAll('"url":"https://a.example"', '');
  expect(found === undefined ? left : '').not.toMatch(/"type":"(html|image|imageReference|definition)"|"url"/);
});

test('a refusal says in which language', () => {
  const text = (body: string) => ({ title: 'Title', summary: 'Summary', body });
  expect(checkTexts({ nl: text('goed'), fr: text('bon\n\n<i>mauvais</i>') })).toMatchObject({
    code: 'text-unsafe',
    params: { language: 'fr', line: 3, reason: 'html' },
  });
});
