import type { Language } from '../../shared/domain/tenants.ts';

/** A straight apostrophe is an escape to ICU besides. */
const everywhere = [/["']/, /\.\.\./, / {2}/, /^\s|\s$/];

const mistakes: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [/[«»„]/, /\s[;:?!%]/],
  fr: [/[“”„]/, /(?<!\u202F)(?:[;?!»%]|:(?!\/\/))/, /«(?!\u202F)/],
  de: [/[«»”]/, /\s[;:?!]/, /(?<!\u202F)%/],
  en: [/[«»„]/, /\s[;:?!%]/],
};

/** Whether a text breaks what its language does with apostrophes, quotation marks and the space before other marks. */
export const isMisset = (text: string, language: Language): boolean =>
  [...everywhere, ...mistakes[language]].some((mistake) => mistake.test(text));
