import * as z from 'zod';
import { IsoDate } from '../fields.ts';
import rows from './divisions.json' with { type: 'json' };
import { DivisionCode } from './municipality.ts';
import { municipality } from './register.ts';

const Names = z.strictObject({ nl: z.string().min(1), fr: z.string().min(1), de: z.string().min(1) });

/**
 * A region, province or arrondissement. `parent` is the division around it (none for a region; the region for the
 * arrondissement of Brussels, which has no province). `validFrom` and `validTo` are inclusive days, absent as in
 * `Municipality`; `formerNames` were borne until and including the day `until`.
 */
export const Division = z.strictObject({
  code: DivisionCode,
  level: z.enum(['region', 'province', 'arrondissement']),
  parent: DivisionCode.optional(),
  names: Names,
  iso3166_2: z.string().optional(),
  nuts: z.string().optional(),
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
  formerNames: z.array(Names.extend({ until: IsoDate })).optional(),
});
export type Division = Readonly<z.infer<typeof Division>>;

/** Every division since the register begins. */
// oxlint-disable-next-line typescript/consistent-type-assertions -- a JSON import knows no literals; the tests check every record
export const divisions = rows as readonly Division[];

/** The division with this code, under its present names, ended or not; undefined for an unknown code. */
export const division = (code: string): Division | undefined => divisions.find((entry) => entry.code === code);

/** The province of a municipality's code, ended or not; undefined in Brussels and for an unknown code. */
export const provinceOf = (nis: string): Division | undefined => division(municipality(nis)?.province ?? '');

const namesOn = ({ names, formerNames = [] }: Division, date: string): Division['names'] => {
  const former = formerNames.find(({ until }) => date <= until);
  return former ? { nl: former.nl, fr: former.fr, de: former.de } : names;
};

/** The divisions that exist on an ISO date, under the names they bear on it: regions, then provinces, then arrondissements. */
export const divisionsOn = (date: string): readonly Division[] =>
  divisions
    .filter(({ validFrom = date, validTo = date }) => validFrom <= date && date <= validTo)
    .map((entry) => ({ ...entry, names: namesOn(entry, date) }));
