import * as z from 'zod';
import { CellRole } from '../access/roles.ts';
import { IsoDate } from '../fields.ts';
import { Narrative } from '../narrative.ts';
import { ArticleId } from './article.ts';

/** How valuable an article was to a reader: 1 not at all, 5 very. */
export const Score = z.int().min(1).max(5);

/** What all readers gave an article together. Who gave what is not in it. */
export const ScoreSum = z.strictObject({ count: z.int().min(0), total: z.int().min(0) });
export type ScoreSum = z.infer<typeof ScoreSum>;

/** A few words to who writes the manual. Of who wrote them it holds the role and the day, and nothing else. */
export const Remark = z.strictObject({ text: Narrative, role: CellRole, on: IsoDate });
export type Remark = z.infer<typeof Remark>;

/** What one person did with an article: kept with that person alone. `remarkId`: under which their remark lies at the Region. */
export const Reading = z.strictObject({
  articleId: ArticleId,
  readOn: IsoDate.optional(),
  score: Score.optional(),
  remark: Narrative.optional(),
  remarkId: z.string().max(60).optional(),
});
export type Reading = z.infer<typeof Reading>;

/** From how many scores on they are shown, to anybody: of fewer, one could guess who gave which. */
export const fewestShown = 5;

/** The sum once a person's score changed from what they gave last (`undefined`: none) to another. */
export const withScore = ({ count, total }: ScoreSum, last: number | undefined, score: number): ScoreSum => ({
  count: last === undefined ? count + 1 : count,
  total: total - (last ?? 0) + score,
});

export const ShownScore = z.strictObject({ average: z.number().min(1).max(5), count: z.int().min(fewestShown) });
export type ShownScore = z.infer<typeof ShownScore>;

/** The average to one decimal and the count; nothing below `fewestShown` scores. */
export const shownScore = (sum: ScoreSum | undefined): ShownScore | undefined =>
  sum === undefined || sum.count < fewestShown ? undefined : { average: Math.round((sum.total / sum.count) * 10) / 10, count: sum.count };

export const ShownRemark = Remark.partial({ role: true });
export type ShownRemark = z.infer<typeof ShownRemark>;

/** Remarks as the Region reads them, the newest first: from `fewestShown` scores on with the role of who wrote each, never with a name. */
export const shownRemarks = (remarks: readonly Remark[], sum: ScoreSum | undefined): ShownRemark[] =>
  remarks
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ text, on, role }) => ({ text, on, ...((sum?.count ?? 0) >= fewestShown && { role }) }));
