import type { Language } from '../domain/tenants.ts';

const tags = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en' } as const satisfies Record<Language, string>;

/** The Content-Language of an answer in this language (Belgif REST guide, "Multilingual"). */
export const contentLanguage = (language: Language): (typeof tags)[Language] => tags[language];
