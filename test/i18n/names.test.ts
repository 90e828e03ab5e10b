import { describe, expect, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { issueWord, issueWords } from '../../shared/i18n/issues/issue-words.ts';
import { competenceNames } from '../../shared/i18n/names/competence.ts';
import { languageNames } from '../../shared/i18n/names/languages.ts';
import { coverageNames, onboardingNames } from '../../shared/i18n/names/onboarding.ts';
import { declarationNames, stepNames } from '../../shared/i18n/names/registration.ts';
import { roleNames } from '../../shared/i18n/names/roles.ts';
import { longTextsSaidTwice } from './said-twice.ts';

const all = { competenceNames, coverageNames, onboardingNames, declarationNames, languageNames, stepNames, roleNames };

describe('the names', () => {
  test.each(Object.entries(all))('of %s are there, are told apart, and are plain text', (_, names) => {
    for (const language of Language.options) {
      const said: readonly string[] = Object.values(names).map((name) => name[language]);
      expect(said.filter((name) => name.trim() === '' || /[{}<>]/.test(name))).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('of long things were translated, not copied', () => {
    const said = Language.options.map((language) =>
      Object.values(all).flatMap((names) => Object.values(names).map((name) => name[language])),
    );
    expect(longTextsSaidTwice(said)).toEqual([]);
  });
});

describe('the words for a mistake in a field', () => {
  test.each(Language.options)('say something else for every kind, in %s', (language) => {
    const said = Object.values(issueWords[language]);
    expect(new Set(said).size).toBe(said.length);
  });

  test('ask to check the value when the kind is unknown, even a hostile one', () => {
    expect(['something-new', '__proto__', 'constructor'].map((type) => issueWord(type, 'en'))).toEqual(Array(3).fill('Check this value.'));
    expect(issueWord('too_big', 'nl')).toBe('Deze waarde is te groot of te lang.');
  });
});
