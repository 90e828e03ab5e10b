import * as z from 'zod';
import { IsoDate, Nis } from '../fields.ts';
import rows from './changes.json' with { type: 'json' };

/**
 * A change of the municipalities: on `date` (the first day of the new state) the codes `from` became `to`. A recode
 * renames one municipality's code; in a merger `to` can be one of `from`: it keeps its code and absorbs the others.
 */
export const Change = z.strictObject({
  date: IsoDate,
  type: z.enum(['merger', 'recode']),
  from: z.array(Nis).min(1).readonly(),
  to: Nis,
});
export type Change = Readonly<z.infer<typeof Change>>;

/** Every change since the register begins, oldest first. */
// oxlint-disable-next-line typescript/consistent-type-assertions -- a JSON import knows no literals; the tests check every record
export const changes = rows as readonly Change[];

/** The register begins on this day; earlier dates are answered as this day. */
export const registerFrom = '2017-01-01';

/** The days on which the extent or the code of a municipality changed, oldest first: a count is comparable between two of them. */
export const registerDates: readonly string[] = [...new Set(changes.map((change) => change.date))];
