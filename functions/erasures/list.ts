import type { erasures } from '../../shared/contract/erasures.ts';
import { mayKnowOfErased } from '../../shared/domain/erasures/erase-case.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof erasures, 'list'> = async ({ self }, { read, principal }) => {
  const { cellId, seat } = principal.cell;
  const found = await read([cellId], (data) => data.erasureFile());
  const asker = askerOf(principal);
  const items = found
    .map(({ value }) => value)
    // of a file that went into another nothing was erased but its key
    .filter(({ rule, residence = seat, recusals = [] }) => rule !== 'intoCase' && mayKnowOfErased(asker, { residence, recusals }, seat))
    .map(({ cellId: _, recusals: __, ...proof }) => proof)
    .toSorted((one, other) => (one.erasedAt > other.erasedAt ? -1 : 1));
  return ok({ items, self });
};
