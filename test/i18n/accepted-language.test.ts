import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { acceptedLanguage } from '../../shared/i18n/translate.ts';

describe('the language a reader asks for', () => {
  test.each([
    ['fr', 'fr'],
    ['de-BE', 'de'],
    ['FR-be', 'fr'],
    ['en-US,en;q=0.9,nl;q=0.8', 'en'],
    ['fr;q=0.5, de;q=0.9', 'de'],
    ['es, pt;q=0.9, fr;q=0.1', 'fr'],
    ['fr;q=0.8,de;q=0.8', 'fr'],
    ['de ; q=0.7 , fr;q=0.6', 'de'],
    ['zh-Hant-TW, de-Latn-BE;q=0.4', 'de'],
  ])('%s is answered in %s', (header, language) => {
    expect(acceptedLanguage(header, 'nl')).toBe(language);
  });

  test.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['a language we do not have', 'es-ES'],
    ['any language', '*'],
    ['a refused language', 'fr;q=0'],
    ['a weight above one', 'fr;q=2'],
    ['a weight that is no number', 'fr;q=NaN'],
    ['a weight with too many digits', 'fr;q=0.99999999999999999999'],
    ['a name of the language of objects', '__proto__,constructor,toString'],
    ['a line break', 'fr\r\nSet-Cookie: a=b'],
    ['a header longer than any browser sends', 'fr,'.repeat(10_000)],
    ['commas only', ','.repeat(400)],
    ['a wish after twenty others', `${'es,'.repeat(20)}fr`],
  ])('%s leaves the default', (_, header) => {
    expect(acceptedLanguage(header, 'nl')).toBe('nl');
  });

  test('whatever the header, the answer is one of ours', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('nl', 'fr-BE', ';q=', '0.5', ',', '*', '-', ' ', '\t', '\0'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(Language.options).toContain(acceptedLanguage(pieces.join(''), 'de'));
      }),
    );
  });
});
