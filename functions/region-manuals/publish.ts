import type { regionManuals } from '../../shared/contract/manuals.ts';
import { publishDraft, replaceArticle } from '../../shared/domain/manuals/publish.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Handles, RegionManuals, Write } from '../runtime/context.ts';
import { keptAside, takenAside } from './versions.ts';

type Replacing = { readonly articleId: string; readonly replaces: string | undefined };

/** The article in whose place another comes is taken out of the library with the same transaction. Refuses one that is not there. */
const replacing = async (
  manuals: RegionManuals,
  { articleId, replaces }: Replacing,
): Promise<Result<readonly Write[], 'article-unknown'>> => {
  if (replaces === undefined) return ok([]);
  const [found, current] = await Promise.all([manuals.articles.get(replaces), manuals.current.get(replaces)]);
  if (found === undefined || replaces === articleId) return problem('article-unknown');
  if (found.value.state !== 'published') return ok([]);
  return ok([manuals.articles.change(found, replaceArticle(found.value, articleId)), ...takenAside(manuals, current)]);
};

export const publish: Handles<typeof regionManuals, 'publish'> = async ({ params: { articleId }, version }, context) => {
  const {
    data: { manuals },
    save,
    now,
  } = context;
  const [found, draft, last] = await Promise.all([
    manuals.articles.get(articleId),
    manuals.drafts.get(articleId),
    manuals.current.get(articleId),
  ]);
  if (found === undefined) return problem('article-unknown');
  if (found.version !== version) return problem('edit-conflict');
  const published = publishDraft(found.value, draft?.value, now);
  if (!published.ok) return published;
  const { article, current } = published.value;
  const replaced = await replacing(manuals, { articleId, replaces: current.replaces });
  if (!replaced.ok) return replaced;
  const drafts = draft === undefined ? [] : [manuals.drafts.remove(draft)];
  const own = [manuals.articles.change(found, article), manuals.current.change(last, current, articleId), ...drafts];
  return save([...own, ...keptAside(manuals, last), ...replaced.value], article, version + 1);
};
