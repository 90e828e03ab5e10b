import type { register } from '../../shared/contract/register.ts';
import { geography } from '../../shared/domain/register/places.ts';
import { municipality } from '../../shared/domain/register/register.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { entryOf } from './entry.ts';

export const get: Handles<typeof register, 'get'> = async ({ params: { nis } }) => {
  const found = municipality(nis);
  if (found === undefined) return problem('municipality-unknown', { nis });
  const place = geography(nis);
  return ok({ ...entryOf(found), ...(place && { geography: { ...place, postalCodes: [...place.postalCodes] } }) });
};
