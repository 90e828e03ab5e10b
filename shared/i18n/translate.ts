import type { Language } from '../domain/tenants.ts';
import type { ProblemCode } from '../problems.ts';
import { fill } from './fill.ts';
import { problemsDe } from './problems/de.ts';
import { problemsEn } from './problems/en.ts';
import { problemsFr } from './problems/fr.ts';
import { problemsNl } from './problems/nl.ts';
import { type NameOf, valueInWords } from './values.ts';
import type { Words } from './words.ts';

// one door for whoever answers a reader
export { acceptedLanguage } from './accepted-language.ts';
export { contentLanguage } from './content-language.ts';

/** Every refusal in every language, as ICU messages. */
export const problemCatalogue: Readonly<Record<Language, Readonly<Record<ProblemCode, Words>>>> = {
  nl: problemsNl,
  fr: problemsFr,
  de: problemsDe,
  en: problemsEn,
};

type Params = Readonly<Record<string, string | number>>;
type Options = { readonly nameOf?: NameOf };

/**
 * A refusal in the reader's words: what is wrong and what to do next. Codes in `params` are said as names (municipalities
 * through `nameOf`, else their codes), dates as long dates. A missing parameter leaves its place empty; it never throws.
 */
// oxlint-disable-next-line max-params -- the two halves of a refusal, the reader, and what only some callers know
export const problemWords = (code: ProblemCode, params: Params, language: Language, { nameOf = (nis) => nis }: Options = {}): Words => {
  const { title, detail } = problemCatalogue[language][code];
  const entries = Object.entries(params).map(([name, value]) => [name, valueInWords(name, value, { language, nameOf })] as const);
  const values = Object.fromEntries(entries);
  return { title: fill(title, values, language), detail: fill(detail, values, language) };
};
