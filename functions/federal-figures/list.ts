import type { federalFigures } from '../../shared/contract/federal-figures.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof federalFigures, 'list'> = async ({ query: { on }, self }, { data, today }) => {
  if (on !== undefined && on > today) return problem('date-in-future', { date: on });
  const items = await data.figures.on(on ?? today);
  return ok({ items: [...items], self, total: items.length });
};
