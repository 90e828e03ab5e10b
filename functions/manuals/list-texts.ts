import type { manuals } from '../../shared/contract/manuals.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const listTexts: Handles<typeof manuals, 'listTexts'> = async ({ query: { language }, self }, { data }) => {
  const items = (await data.manuals.currentFile()).flatMap(({ value: { texts, replaces: _, ...article } }) => {
    const text = texts[language];
    return text === undefined ? [] : [{ ...article, ...text }];
  });
  return ok({ items, self });
};
