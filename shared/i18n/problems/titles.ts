import type { Language } from '../../domain/tenants.ts';
import type { ProblemCode } from '../../problems.ts';
import type { Words } from '../words.ts';

const catalogues: Readonly<Record<Language, () => Promise<Readonly<Record<ProblemCode, Words>>>>> = {
  nl: async () => (await import('./nl.ts')).problemsNl,
  fr: async () => (await import('./fr.ts')).problemsFr,
  de: async () => (await import('./de.ts')).problemsDe,
  en: async () => (await import('./en.ts')).problemsEn,
};

/** What is wrong, by code, for whoever shows many refusals; a title holds nothing to be filled in. */
export const problemTitles = async (language: Language): Promise<(code: ProblemCode) => string> => {
  const words = await catalogues[language]();
  return (code) => words[code].title;
};
