import type { manuals } from '../../shared/contract/manuals.ts';
import { withScore } from '../../shared/domain/manuals/score.ts';
import { problem } from '../../shared/problems.ts';
import type { Context, Handles, Write } from '../runtime/context.ts';
import { ownOf } from './own.ts';

type Score = Handles<typeof manuals, 'score'>;
type Asked = Parameters<Score>[0];

/** Others score the same article at the same moment; each try rests on what the one before it lost to. */
const mostTries = 8;

/** The remark in the place of the last one, under a name that says nothing of whose it is. */
const remarkWrites = async (
  { params: { articleId }, body: { remark } }: Asked,
  { data, newId, principal, today }: Context<(typeof manuals)['routes']['score']>,
  lastId: string | undefined,
): Promise<{ readonly writes: readonly Write[]; readonly remarkId?: string }> => {
  const remarks = data.manuals.remarks(articleId);
  const last = lastId === undefined ? undefined : await remarks.get(lastId);
  if (remark === undefined) return { writes: last === undefined ? [] : [remarks.remove(last)] };
  const remarkId = last?.id ?? newId('remark');
  return { writes: [remarks.change(last, { text: remark, role: principal.role, on: today }, remarkId)], remarkId };
};

/** The person's own line, what all gave together and the remark change as one: a sum is never counted twice. */
const once: Score = async (asked, context) => {
  const { articleId } = asked.params;
  const { score, remark } = asked.body;
  const { manuals: library } = context.data;
  const { readings } = context.personOf(context.principal.sub);
  const [article, sum, found] = await Promise.all([library.articles.get(articleId), library.sums.get(articleId), readings.get(articleId)]);
  if (article?.value.state !== 'published') return problem('article-unknown');
  const { writes, remarkId } = await remarkWrites(asked, context, found?.value.remarkId);
  const { readOn } = found?.value ?? {};
  const reading = { articleId, score, ...(readOn && { readOn }), ...(remark !== undefined && { remark, remarkId }) };
  const together = withScore(sum?.value ?? { count: 0, total: 0 }, found?.value.score, score);
  const saved = [readings.change(found, reading, articleId), library.sums.change(sum, together, articleId), ...writes];
  return context.save(saved, ownOf(reading));
};

export const score: Score = async (asked, context) => {
  for (let tries = 1; tries < mostTries; tries++) {
    const answer = await once(asked, context);
    if (answer.ok || answer.code !== 'edit-conflict') return answer;
  }
  return once(asked, context);
};
