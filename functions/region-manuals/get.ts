import type { regionManuals } from '../../shared/contract/manuals.ts';
import { shownRemarks, shownScore } from '../../shared/domain/manuals/score.ts';
import { problem } from '../../shared/problems.ts';
import type { Context, Handles } from '../runtime/context.ts';
import { offered } from '../runtime/offered.ts';
import { earlierOf } from './versions.ts';

type Looking = Context<(typeof regionManuals)['routes']['get']>;

/** The version asked for, wherever it lies: the current one, or one that another followed. */
const shownIn = async ({ data: { manuals } }: Looking, articleId: string, version: number | undefined) => {
  const [current, earlier] = await Promise.all([
    manuals.current.get(articleId),
    version === undefined ? undefined : earlierOf(manuals, articleId, version),
  ]);
  return version === undefined || current?.value.version === version ? current?.value : earlier?.value;
};

export const get: Handles<typeof regionManuals, 'get'> = async ({ params: { articleId }, query: { version } }, context) => {
  const { data, files, principal } = context;
  const [found, draft, shown, sum, remarks] = await Promise.all([
    data.manuals.articles.get(articleId),
    data.manuals.drafts.get(articleId),
    shownIn(context, articleId, version),
    data.manuals.sums.get(articleId),
    principal.role === 'regionOfficer' ? data.manuals.remarkFile(articleId) : undefined,
  ]);
  if (found === undefined || (version !== undefined && shown === undefined)) return problem('article-unknown');
  const score = shownScore(sum?.value);
  const written = remarks?.map(({ value }) => value);
  const value = {
    ...found.value,
    ...(draft && { draft: { ...draft.value, attachments: await offered(files, { articleId, ...draft.value }) } }),
    ...(shown && { shown: { ...shown, attachments: await offered(files, shown) } }),
    ...(score && { score }),
    ...(written && { remarks: shownRemarks(written, sum?.value) }),
  };
  return { ok: true, value, version: found.version };
};
