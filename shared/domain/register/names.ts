import type { Language } from '../tenants.ts';
import type { Municipality } from './municipality.ts';

/** The name in the official language; where two are official both, once each: "Bruxelles / Brussel", "Jette". */
export const officialName = ({ names, languages }: Pick<Municipality, 'names' | 'languages'>): string =>
  [...new Set(languages.map((language) => names[language]))].join(' / ');

/** The name for a reader of this language; the official name for English and where no German name is attested. */
export const nameIn = (municipality: Municipality, language: Language): string =>
  (language === 'en' ? undefined : municipality.names[language]) ?? officialName(municipality);

/** A name as people type it: capitals, accents, spaces, hyphens and apostrophes make no difference. */
export const spelling = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '');

/** Whether one of its names, in any language or in the official form, has this in it, however it is spelled. */
export const isNamed = (municipality: Pick<Municipality, 'names' | 'languages'>, part: string): boolean => {
  const { nl, fr, de = '' } = municipality.names;
  return [nl, fr, de, officialName(municipality)].some((name) => spelling(name).includes(spelling(part)));
};
