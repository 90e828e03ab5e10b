import type { Language } from '../../../shared/domain/tenants.ts';
import { everywhere, ofFace, type PortalKey, type PortalWords } from '../../../shared/i18n/portal/catalogues.ts';
import { format } from '../../../shared/i18n/message.ts';

export type Say = (key: PortalKey, values?: Readonly<Record<string, string | number>>) => string;

/** What a reader of a language is looking for on a page: the words of the catalogues themselves. */
export const wordsOf = async (language: Language): Promise<Say> => {
  const parts = await Promise.all([everywhere, ...Object.values(ofFace)].map((byLanguage) => byLanguage[language]()));
  const catalogue: PortalWords = Object.assign({}, ...parts);
  return (key, values = {}) => format(catalogue[key] ?? key, values, language);
};
