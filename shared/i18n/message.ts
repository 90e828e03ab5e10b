import { IntlMessageFormat } from 'intl-messageformat';
import { contentLanguage } from './content-language.ts';
import type { Language } from '../domain/tenants.ts';

export type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** An ICU message as it is written, or its elements where it was read beforehand. */
export type Message = string | readonly Element[];

const read = (message: Message, language: Language): IntlMessageFormat =>
  new IntlMessageFormat(typeof message === 'string' ? message : [...message], contentLanguage(language), undefined, { ignoreTag: true });

/** Nothing to fill in, and nothing that ICU would read otherwise than a person. */
const isPlain = (message: string): boolean => !/[{}']/.test(message);

/** What the built portal holds in the place of a message, so that browsers need no parser: a plain one stays as it is. */
export const parsed = (message: string): Message => (isPlain(message) ? message : read(message, 'en').getAst());

const compiled = new Map<Language, Map<Message, IntlMessageFormat>>();

/** A message ready to be filled. Compiling costs more than filling; the catalogues are finite, so what was compiled stays. */
export const compile = (message: Message, language: Language): IntlMessageFormat => {
  const known = compiled.get(language) ?? new Map<Message, IntlMessageFormat>();
  compiled.set(language, known);
  const filler = known.get(message) ?? read(message, language);
  known.set(message, filler);
  return filler;
};

/** Fills an ICU message whose values are all there; throws where one is not. */
export const format = (message: Message, values: Readonly<Record<string, string | number>>, language: Language): string =>
  typeof message === 'string' && isPlain(message) ? message : String(compile(message, language).format({ ...values }));
