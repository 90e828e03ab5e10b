import type { manuals } from '../../shared/contract/manuals.ts';
import { shownScore } from '../../shared/domain/manuals/score.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { offered } from '../runtime/offered.ts';
import { ownOf } from './own.ts';

export const get: Handles<typeof manuals, 'get'> = async ({ params: { articleId } }, { data, personOf, principal, files }) => {
  const [found, sum, reading] = await Promise.all([
    data.manuals.current.get(articleId),
    data.manuals.sums.get(articleId),
    personOf(principal.sub).readings.get(articleId),
  ]);
  if (found === undefined) return problem('article-unknown');
  const attachments = await offered(files, found.value);
  const score = shownScore(sum?.value);
  return ok({ ...found.value, attachments, ...(score && { score }), ...(reading && { own: ownOf(reading.value) }) });
};
