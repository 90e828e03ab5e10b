import type { concertation } from '../../shared/contract/concertation.ts';
import { lineOf } from '../../shared/domain/concertation/view.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof concertation, 'list'> = async ({ self }, { data, today }) => {
  const items = (await data.dossierFile()).flatMap(({ value }) => lineOf(value, today) ?? []);
  return ok({ items, self, total: items.length });
};
