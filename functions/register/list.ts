import type { register } from '../../shared/contract/register.ts';
import { municipalitiesByPostalCode } from '../../shared/domain/register/places.ts';
import { municipalitiesByName } from '../../shared/domain/register/municipalities-by-name.ts';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { entryOf } from './entry.ts';

export const list: Handles<typeof register, 'list'> = async ({ query, self }, { today }) => {
  const { on = today, name, postalCode } = query;
  const named = name === undefined ? municipalitiesOn(on) : municipalitiesByName(name, on);
  const coded = postalCode === undefined ? named : municipalitiesByPostalCode(postalCode, on).filter((found) => named.includes(found));
  return ok({ items: coded.map(entryOf), self, total: coded.length });
};
