import rows from './municipalities.json' with { type: 'json' };
import type { OfficialLanguage } from './municipality.ts';

/** The columns of municipalities.json, the last two only where filled. Arrondissement and validity follow from code and changes. */
export type MunicipalityRow = readonly [
  nis: string,
  region: string,
  province: string | null,
  language: OfficialLanguage | 'nl-fr',
  nl: string,
  fr: string,
  de?: string | null,
  facilities?: OfficialLanguage,
];

/** Every code valid since the register begins, by code. */
// oxlint-disable-next-line typescript/consistent-type-assertions -- a JSON import knows no tuples; the tests check every record
export const municipalityRows = rows as readonly unknown[] as readonly MunicipalityRow[];
