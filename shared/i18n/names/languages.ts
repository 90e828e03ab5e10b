import type { Language } from '../../domain/tenants.ts';
import type { Names } from '../words.ts';

/** The languages, each in each. */
export const languageNames = {
  nl: { nl: 'Nederlands', fr: 'néerlandais', de: 'Niederländisch', en: 'Dutch' },
  fr: { nl: 'Frans', fr: 'français', de: 'Französisch', en: 'French' },
  de: { nl: 'Duits', fr: 'allemand', de: 'Deutsch', en: 'German' },
  en: { nl: 'Engels', fr: 'anglais', de: 'Englisch', en: 'English' },
} as const satisfies Record<Language, Names>;
