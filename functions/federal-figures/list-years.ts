import type { federalFigures } from '../../shared/contract/federal-figures.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const listYears: Handles<typeof federalFigures, 'listYears'> = async ({ self }, { data }) => {
  const items = await data.figures.years();
  return ok({ items: [...items], self, total: items.length });
};
