import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '../../shared/domain/tenants.ts';
import { contentLanguage } from '../../shared/i18n/content-language.ts';
import { labelled } from '../../shared/i18n/labelled.ts';
import { format } from '../../shared/i18n/message.ts';
import { everywhere, type FaceName, ofFace, type PortalKey, type PortalWords } from '../../shared/i18n/portal/catalogues.ts';
import { isolated } from './isolated.ts';

export const loadWords = (language: Language): Promise<PortalWords> => everywhere[language]();

const wordsOf = (face: FaceName, language: Language) =>
  queryOptions({ queryKey: ['words', face, language], queryFn: (): Promise<PortalWords> => ofFace[face][language](), staleTime: Infinity });

const faces = Object.keys(ofFace).filter((name): name is FaceName => name in ofFace);

/** Reads the words of the faces on the screen in the language it will speak next, so that nothing on it gives way while they come. */
export const loadFaceWords = (client: QueryClient, now: Language, next: Language) =>
  Promise.all(
    faces
      .filter((face) => client.getQueryData(wordsOf(face, now).queryKey) !== undefined)
      .map((face) => client.ensureQueryData(wordsOf(face, next))),
  );

type Values = Readonly<Record<string, string | number>>;

export type Say = (key: PortalKey, values?: Values) => string;

export type Words = {
  readonly language: Language;
  /** A message of the catalogue in the reader's language. */
  readonly say: Say;
  /** An ISO date or instant as a long date. */
  readonly day: (date: string) => string;
  /** An ISO instant as date and time. */
  readonly moment: (instant: string) => string;
  readonly number: (value: number) => string;
  /** `0.5` as 50 %. */
  readonly percent: (share: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A label and what it names: `Motif : …`. */
  readonly labelled: (label: string, text?: string) => string;
};

/** English without a country would write the month first. */
const locale = (language: Language): string => (language === 'en' ? 'en-GB' : contentLanguage(language));

/** In French the first of a month is "le 1er", which Intl does not say. */
const ordinal = (language: Language, date: string): string => (language === 'fr' ? date.replace(/^1(?= )/, '1er') : date);

/** A name that runs from right to left, or pretends to, turns nothing of the sentence it stands in. */
const inSentence = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]));

const wordsIn = (language: Language, catalogue: PortalWords): Words => {
  const place = locale(language);
  // dates are days in Belgium; an instant is told in its time zone
  const dates = new Intl.DateTimeFormat(place, { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  const moments = new Intl.DateTimeFormat(place, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' });
  const numbers = new Intl.NumberFormat(place);
  const percents = new Intl.NumberFormat(place, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(place, { type: 'conjunction' });
  return {
    language,
    say: (key, values = {}) => format(catalogue[key] ?? key, inSentence(values), language),
    day: (date) => ordinal(language, dates.format(new Date(date.length === 10 ? `${date}T12:00:00Z` : date))),
    moment: (instant) => ordinal(language, moments.format(new Date(instant))),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    list: (items) => lists.format(items.map(isolated)),
    labelled: (label, text = '') => labelled(label, text, language),
  };
};

type Spoken = { readonly language: Language; readonly catalogue: PortalWords };

const Speaking = createContext<(Spoken & { readonly words: Words }) | undefined>(undefined);

export const WordsProvider = ({ language, catalogue, children }: Spoken & { readonly children: ReactNode }) => {
  const value = useMemo(() => ({ language, catalogue, words: wordsIn(language, catalogue) }), [language, catalogue]);
  return <Speaking value={value}>{children}</Speaking>;
};

const useSpeaking = () => {
  const speaking = useContext(Speaking);
  if (speaking === undefined) throw new Error('There are no words outside WordsProvider.');
  return speaking;
};

/** The words of the reader: `const { say, day } = useWords()`. */
export const useWords = (): Words => useSpeaking().words;

/** Adds the words of one face to those that stand everywhere; suspends until they are there. */
export const FaceWords = ({ face, children }: { readonly face: FaceName; readonly children: ReactNode }) => {
  const { language, catalogue } = useSpeaking();
  const { data } = useSuspenseQuery(wordsOf(face, language));
  const both = useMemo(() => ({ ...catalogue, ...data }), [catalogue, data]);
  return (
    <WordsProvider language={language} catalogue={both}>
      {children}
    </WordsProvider>
  );
};
