import type { Language } from '../domain/tenants.ts';
import { contentLanguage } from './content-language.ts';
import { competenceNames } from './names/competence.ts';
import { languageNames } from './names/languages.ts';
import { declarationNames, stepNames } from './names/registration.ts';
import { roleNames } from './names/roles.ts';
import { parameterWords } from './parameters.ts';
import type { Names } from './words.ts';

/** The name of a municipality for a reader of this language; gives the code back where it knows none. */
export type NameOf = (nis: string, language: Language) => string;

type Reader = { readonly language: Language; readonly nameOf: NameOf };
type InWords = (code: string, reader: Reader) => string;

const named =
  (names: Readonly<Record<string, Names>>): InWords =>
  (code, { language }) =>
    (Object.hasOwn(names, code) ? names[code]?.[language] : undefined) ?? code;

const settings: Readonly<Record<string, Readonly<Record<Language, { readonly name: string }>>>> = parameterWords;
const municipality: InWords = (nis, { language, nameOf }) => nameOf(nis, language);
const setting: InWords = (key, { language }) => (Object.hasOwn(settings, key) ? settings[key]?.[language].name : undefined) ?? key;
const codes = named({ ...roleNames, ...declarationNames, ...languageNames });

// English without a country would write the month first
const dateLocale = (language: Language) => (language === 'en' ? 'en-GB' : contentLanguage(language));

const day: InWords = (date, { language }) =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
    ? new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
    : date;

/** How the codes in a problem's parameters are said, by parameter. */
const inWords: Readonly<Record<string, InWords>> = {
  municipalities: municipality,
  nis: municipality,
  successor: municipality,
  steps: named(stepNames),
  competence: named(competenceNames),
  parameter: setting,
  date: day,
  endedOn: day,
  min: codes,
  max: codes,
};

/** A parameter's value in words: codes become names, ISO dates long dates, and lists (`a, b`) the reader's enumeration. */
export const valueInWords = (name: string, value: string | number, reader: Reader): string | number => {
  const say = Object.hasOwn(inWords, name) ? inWords[name] : undefined;
  if (say === undefined || typeof value === 'number') return value;
  const items = value.split(',').map((code) => say(code.trim(), reader));
  return new Intl.ListFormat(dateLocale(reader.language), { type: 'conjunction' }).format(items);
};
