import type { Language } from '../domain/tenants.ts';

/** A label and what it names, with the colon of the language: French sets a narrow space before it. */
export const labelled = (label: string, text: string, language: Language): string =>
  `${label}${language === 'fr' ? '\u202F' : ''}: ${text}`;
