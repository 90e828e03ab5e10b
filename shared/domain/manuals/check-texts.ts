import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { Language } from '../tenants.ts';
import type { ArticleTexts } from './article.ts';
import { firstUnsafe, treeOf } from './markdown.ts';

/** Refuses `text-unsafe` with language, line and reason for HTML, pictures and links that lead to no page; else answers the texts. */
export const checkTexts = (texts: ArticleTexts): Result<ArticleTexts, 'text-unsafe'> => {
  for (const language of Language.options) {
    const found = firstUnsafe(treeOf(texts[language]?.body ?? ''));
    if (found !== undefined) return problem('text-unsafe', { language, ...found });
  }
  return ok(texts);
};
