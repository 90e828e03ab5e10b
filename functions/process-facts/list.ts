import type { processFacts } from '../../shared/contract/process-facts.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof processFacts, 'list'> = async ({ self }, { data }) => {
  const items = (await data.processFile()).map(({ value }) => value).toReversed();
  return ok({ items, self, total: items.length });
};
