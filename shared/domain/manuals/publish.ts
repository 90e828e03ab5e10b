import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { type Article, type ArticleContent, type ArticleState, type ArticleVersion, headingsOf } from './article.ts';

/** More articles than this are no library any more: nobody would find their way. */
export const mostArticles = 60;
const mostVersions = 999;

/** What may follow on each state; drawn as it is enforced. */
export const articleStates = {
  draft: { publish: 'published' },
  published: { publish: 'published', withdraw: 'withdrawn', replace: 'replaced' },
  withdrawn: { publish: 'published' },
  replaced: { publish: 'published' },
} as const satisfies Record<ArticleState, Partial<Record<'publish' | 'withdraw' | 'replace', ArticleState>>>;

const shortOf = ({ texts, topic, source, dated }: ArticleContent) => ({
  headings: headingsOf(texts),
  source,
  dated,
  ...(topic && { topic }),
});

/** An article nobody reads yet. Refuses `library-full` where there are `mostArticles` already. */
export const startArticle = (articleId: string, draft: ArticleContent, count: number): Result<Article, 'library-full'> =>
  count >= mostArticles
    ? problem('library-full', { count: mostArticles })
    : ok({ articleId, state: 'draft', version: 0, hasDraft: true, ...shortOf(draft) });

/** The line of an article of which a draft was saved: readers go on seeing what was published. */
export const keepDraft = (article: Article, draft: ArticleContent): Article => {
  if (article.version > 0) return { ...article, hasDraft: true };
  const { articleId, state, version } = article;
  return { articleId, state, version, hasDraft: true, ...shortOf(draft) };
};

type Published = { readonly article: Article; readonly current: ArticleVersion };

/** Makes the draft the version that readers find. Refuses `draft-absent`, and `library-full` after the last version that can be counted. */
export const publishDraft = (
  { articleId, version }: Article,
  draft: ArticleContent | undefined,
  now: string,
): Result<Published, 'draft-absent' | 'library-full'> => {
  if (draft === undefined) return problem('draft-absent');
  if (version >= mostVersions) return problem('library-full', { count: mostVersions });
  const next = { articleId, version: version + 1, publishedAt: now };
  return ok({
    article: { ...next, state: 'published', hasDraft: false, ...shortOf(draft) },
    current: { ...draft, ...next },
  });
};

/** Takes an article out of the library; its versions stay with the Region. Refuses `article-not-published`. */
export const withdrawArticle = (article: Article): Result<Article, 'article-not-published'> =>
  article.state === 'published' ? ok({ ...article, state: articleStates.published.withdraw }) : problem('article-not-published');

/** The line of an article in whose place another came. */
export const replaceArticle = (article: Article, replacedBy: string): Article => ({
  ...article,
  state: articleStates.published.replace,
  replacedBy,
});
