import type { Municipality } from './municipality.ts';
import { nameIn, officialName, spelling } from './names.ts';
import { municipalitiesOn } from './register.ts';

/**
 * The municipalities on an ISO date that bear this whole name in any language, by code, however it is spelled. All of
 * them where the name is ambiguous; none where nobody bears it.
 */
export const municipalitiesByName = (name: string, date: string): readonly Municipality[] => {
  const wanted = spelling(name);
  return municipalitiesOn(date).filter((entry) =>
    [entry.names.nl, entry.names.fr, nameIn(entry, 'de'), officialName(entry)].some((borne) => spelling(borne) === wanted),
  );
};
