import type { regionManuals } from '../../shared/contract/manuals.ts';
import { withdrawArticle } from '../../shared/domain/manuals/publish.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { takenAside } from './versions.ts';

export const withdraw: Handles<typeof regionManuals, 'withdraw'> = async (
  { params: { articleId }, version },
  { data: { manuals }, save },
) => {
  const [found, current] = await Promise.all([manuals.articles.get(articleId), manuals.current.get(articleId)]);
  if (found === undefined) return problem('article-unknown');
  if (found.version !== version) return problem('edit-conflict');
  const withdrawn = withdrawArticle(found.value);
  if (!withdrawn.ok) return withdrawn;
  return save([manuals.articles.change(found, withdrawn.value), ...takenAside(manuals, current)], withdrawn.value, version + 1);
};
