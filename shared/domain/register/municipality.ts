import * as z from 'zod';
import { IsoDate, Nis } from '../fields.ts';
import { RegionId } from '../tenants.ts';

/** The code of a region, province or arrondissement (REFNIS, as a municipality's). */
export const DivisionCode = z.string().regex(/^\d{5}$/);

export const OfficialLanguage = z.enum(['nl', 'fr', 'de']);
export type OfficialLanguage = z.infer<typeof OfficialLanguage>;

/**
 * What the register says of one code valid at any time since `registerFrom`. `languages` are the official ones, in the
 * order of the official name; `facilities` the language in which inhabitants may be served besides. `validFrom` and
 * `validTo` are inclusive days: absent = already valid when the register begins, and still valid. `predecessors` are
 * the codes this one replaced or absorbed in one step, `successor` the code that replaced or absorbed it.
 */
export const Municipality = z.strictObject({
  nis: Nis,
  names: z.strictObject({ nl: z.string().min(1), fr: z.string().min(1), de: z.string().min(1).optional() }),
  region: RegionId,
  province: DivisionCode.optional(),
  arrondissement: DivisionCode,
  languages: z.array(OfficialLanguage).min(1).readonly(),
  facilities: OfficialLanguage.optional(),
  validFrom: IsoDate.optional(),
  validTo: IsoDate.optional(),
  predecessors: z.array(Nis).readonly(),
  successor: Nis.optional(),
});
export type Municipality = Readonly<z.infer<typeof Municipality>>;
