import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, textValue } from '../../../shared/domain/calendar/content-line.ts';
import { shownOf, unescaped } from '../../support/calendar.ts';

const octets = (text: string) => Buffer.byteLength(text, 'utf8');
const pieces = (folded: string) => folded.split('\r\n');

/** Any text on one line; much of it takes more than one octet a character. */
const line = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('é', 'ß', '€', '😀', '👩‍👩‍👧', ' ', '\t', 'a'.repeat(73))), {
    maxLength: 30,
  })
  .map((parts) => parts.join('').replaceAll(/[\r\n]/g, ''));

describe('folding a line', () => {
  test('leaves no line of more than 75 octets, and splits no character', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const piece of pieces(fold(text))) {
          expect(octets(piece)).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('is undone by taking each line end with its space away', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(fold(text).replaceAll('\r\n ', '')).toBe(text);
      }),
    );
  });

  test('fills each line, and begins no other before it must', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(pieces(fold('a'.repeat(150)))).toEqual(['a'.repeat(75), ` ${'a'.repeat(74)}`, ' a']);
    expect(pieces(fold(`${'a'.repeat(74)}é`))).toEqual(['a'.repeat(74), ' é']);
    expect(pieces(fold('😀'.repeat(19)))).toEqual(['😀'.repeat(18), ' 😀']);
  });
});

describe('a free text', () => {
  test.each([
    ['a;b,c\\d', String.raw`a\;b\,c\\d`],
    ['one\ntwo\r\nthree\rfour', String.raw`one\ntwo\nthree\nfour`],
    ['five\u0085six\u2028seven\u2029eight\vnine\ften', String.raw`five\nsix\nseven\neight\nnine\nten`],
    ['bell\u0007 null\u0000 delete\u007F tab\t', 'bell null delete tab\t'],
    ['half a pair \uD800.', 'half a pair \uFFFD.'],
  ])('%j is written as %j', (text, value) => {
    expect(textValue(text)).toBe(value);
  });

  test('ends neither the line nor the value, and can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const value = textValue(text);
        expect(value).not.toMatch(/[\n\r\u0085\u2028\u2029]|(?<!\\)(?:\\\\)*[;,]/u);
        expect(unescaped(value)).toBe(shownOf(text));
      }),
    );
  });
});
