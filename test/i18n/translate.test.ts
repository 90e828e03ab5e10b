import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOverride } from '../../shared/domain/settings/check-override.ts';
import { Language } from '../../shared/domain/tenants.ts';
import { contentLanguage, problemWords } from '../../shared/i18n/translate.ts';
import { type ProblemCode, problems } from '../../shared/problems.ts';

const isCode = (key: string): key is ProblemCode => Object.hasOwn(problems, key);
const codes = Object.keys(problems).filter(isCode);
const detail = (...words: Parameters<typeof problemWords>) => problemWords(...words).detail;

describe('a refusal in the words of its reader', () => {
  test('names the steps still to do, as the reader enumerates', () => {
    expect(detail('registration-incomplete', { steps: 'form, signatures' }, 'nl')).toContain('de vorm van de cel en de handtekeningen');
    expect(detail('registration-incomplete', { steps: 'form, signatures' }, 'fr')).toContain('la forme de la cellule et les signatures');
    expect(detail('registration-incomplete', { steps: 'form, signatures' }, 'de')).toContain('die Form der Zelle und die Unterschriften');
    expect(detail('registration-incomplete', { steps: 'form, signatures' }, 'en')).toContain('the form of the cell and the signatures');
  });

  test('names municipalities through the names it is given, else by their codes', () => {
    const params = { municipalities: '11002, 11001' };
    const nameOf = (nis: string, language: Language) => `${nis === '11002' ? 'Antwerpen' : 'Aartselaar'} (${language})`;
    expect(detail('signature-missing', params, 'nl', { nameOf })).toContain('Antwerpen (nl) en Aartselaar (nl)');
    expect(detail('signature-missing', params, 'en')).toContain('11002 and 11001');
  });

  test.each([
    ['nl', '31 december 2024'],
    ['fr', '31 décembre 2024'],
    ['de', '31. Dezember 2024'],
    ['en', '31 December 2024'],
  ] as const)('writes dates out in %s', (language, written) => {
    expect(detail('clearance-expired', { date: '2024-12-31' }, language)).toContain(written);
  });

  test.each([
    [{ level: 'cell', parameter: 'meetingRhythmWeeks', value: 60 }, 'This is about “Meeting rhythm”. At least: 1. At most: 4. You may'],
    [
      { level: 'region', parameter: 'languages', value: ['xx'] },
      'This is about “Languages”. At most: Dutch, French, German and English. You may',
    ],
    [
      { level: 'cell', parameter: 'meetingsPerYearMinimum', value: 1 },
      'Who decides on “Minimum number of meetings”: the federal level. You can',
    ],
  ] as const)('names the setting and the bound that refused %j', (asked, said) => {
    const value = typeof asked.value === 'number' ? asked.value : [...asked.value];
    const refused = checkOverride({ ...asked, value, validFrom: '2026-01-01', tenant: 'flanders', above: { country: [], region: [] } });
    expect(refused.ok ? '' : detail(refused.code, refused.params, 'en')).toContain(said);
  });

  test('leaves out the sentence that lacks a value, and never fails', () => {
    expect(detail('signature-missing', {}, 'nl')).toBe('Stuur een herinnering; zodra iedereen heeft ondertekend, kunt u aangifte doen.');
  });

  test('carries odd values as they are: text is data, never a message', () => {
    expect(detail('date-in-future', { date: "{url} <b>'x'</b>" }, 'en')).toContain("{url} <b>'x'</b>");
  });

  test('never throws and never shows a placeholder, whatever the parameters', () => {
    const params = fc.dictionary(
      fc.constantFrom('date', 'nis', 'steps', 'municipalities', 'min', 'max', '__proto__'),
      fc.oneof(fc.string(), fc.integer()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...codes), params, fc.constantFrom(...Language.options), (code, values, language) => {
        const words = problemWords(code, values, language);
        expect(words.title).not.toBe('');
        expect(words.detail).not.toMatch(/\{(date|nis|steps|municipalities|min|max|parameter|competence|successor|endedOn)\}/);
      }),
    );
  });
});

test('the language of an answer is a Belgian one, and English plainly', () => {
  expect(Language.options.map(contentLanguage)).toEqual(['nl-BE', 'fr-BE', 'de-BE', 'en']);
});
