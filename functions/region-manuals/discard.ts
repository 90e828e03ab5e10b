import type { regionManuals } from '../../shared/contract/manuals.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const discard: Handles<typeof regionManuals, 'discard'> = async (
  { params: { articleId }, version },
  { data: { manuals }, save },
) => {
  const [found, draft] = await Promise.all([manuals.articles.get(articleId), manuals.drafts.get(articleId)]);
  if (found === undefined) return problem('article-unknown');
  if (found.version !== version) return problem('edit-conflict');
  if (draft === undefined) return problem('draft-absent');
  const article = { ...found.value, hasDraft: false };
  const rest = article.version === 0 ? manuals.articles.remove(found) : manuals.articles.change(found, article);
  return save([rest, manuals.drafts.remove(draft)], article, version + 1);
};
