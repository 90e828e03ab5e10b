import type { manuals } from '../../shared/contract/manuals.ts';
import { shownScore } from '../../shared/domain/manuals/score.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { ownOf } from './own.ts';

export const list: Handles<typeof manuals, 'list'> = async ({ self }, { data, personOf, principal }) => {
  const [articles, sums, readings] = await Promise.all([
    data.manuals.articleFile(),
    data.manuals.sumFile(),
    personOf(principal.sub).readingFile(),
  ]);
  const sumOf = new Map(sums.map(({ id, value }) => [id, value]));
  const readingOf = new Map(readings.map(({ id, value }) => [id, value]));
  const items = articles.flatMap(({ value: article }) => {
    if (article.state !== 'published') return [];
    const [score, own] = [shownScore(sumOf.get(article.articleId)), readingOf.get(article.articleId)];
    const line = { ...article, hasDraft: false, href: `${self}/${article.articleId}` };
    return [{ ...line, ...(score && { score }), ...(own && { own: ownOf(own) }) }];
  });
  return ok({ items, self });
};
