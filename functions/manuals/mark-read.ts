import type { manuals } from '../../shared/contract/manuals.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { ownOf } from './own.ts';

export const markRead: Handles<typeof manuals, 'markRead'> = async (
  { params: { articleId } },
  { data, personOf, principal, save, today },
) => {
  const { readings } = personOf(principal.sub);
  const [article, found] = await Promise.all([data.manuals.articles.get(articleId), readings.get(articleId)]);
  if (article?.value.state !== 'published') return problem('article-unknown');
  if (found?.value.readOn !== undefined) return ok(ownOf(found.value));
  const reading = { ...found?.value, articleId, readOn: today };
  return save([readings.change(found, reading, articleId)], ownOf(reading));
};
