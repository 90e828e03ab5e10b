import type { regionManuals } from '../../shared/contract/manuals.ts';
import { checkTexts } from '../../shared/domain/manuals/check-texts.ts';
import { startArticle } from '../../shared/domain/manuals/publish.ts';
import type { Handles } from '../runtime/context.ts';

export const create: Handles<typeof regionManuals, 'create'> = async ({ body }, { data: { manuals }, save, newId }) => {
  const checked = checkTexts(body.texts);
  if (!checked.ok) return checked;
  const articleId = newId('article');
  const draft = { ...body, attachments: [] };
  const started = startArticle(articleId, draft, (await manuals.articleFile()).length);
  if (!started.ok) return started;
  return save([manuals.articles.create(started.value, articleId), manuals.drafts.create(draft, articleId)], started.value, 1);
};
