import type { regionManuals } from '../../shared/contract/manuals.ts';
import { shownScore } from '../../shared/domain/manuals/score.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof regionManuals, 'list'> = async ({ self }, { data }) => {
  const [articles, sums] = await Promise.all([data.manuals.articleFile(), data.manuals.sumFile()]);
  const sumOf = new Map(sums.map(({ id, value }) => [id, value]));
  const items = articles.map(({ value: article }) => {
    const score = shownScore(sumOf.get(article.articleId));
    return { ...article, href: `${self}/${article.articleId}`, ...(score && { score }) };
  });
  return ok({ items, self });
};
