import type { Language } from '../tenants.ts';
import type { Municipality } from './municipality.ts';
import { municipalitiesOn } from './register.ts';

/** The name in the official language; where two are official both, once each: "Bruxelles / Brussel", "Jette". */
export const officialName = ({ names, languages }: Municipality): string =>
  [...new Set(languages.map((language) => names[language]))].join(' / ');

/** The name for a reader of this language; the official name for English and where no German name is attested. */
export const nameIn = (municipality: Municipality, language: Language): string =>
  (language === 'en' ? undefined : municipality.names[language]) ?? officialName(municipality);

// "'s Gravenbrakel", "'s-Gravenbrakel" and "S GRAVENBRAKEL" are one name to a person who types it
const spelling = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/**
 * The municipalities on an ISO date that bear this whole name in any language, by code; capitals, accents, spaces,
 * hyphens and apostrophes make no difference. All of them where the name is ambiguous; none where nobody bears it.
 */
export const municipalitiesByName = (name: string, date: string): readonly Municipality[] => {
  const wanted = spelling(name);
  return municipalitiesOn(date).filter((entry) =>
    [entry.names.nl, entry.names.fr, nameIn(entry, 'de'), officialName(entry)].some((borne) => spelling(borne) === wanted),
  );
};
