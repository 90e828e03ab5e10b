import * as z from 'zod';
import { IsoDate, IsoInstant, Label } from '../fields.ts';
import { Language } from '../tenants.ts';
import { Attachment } from './attachment.ts';

/** What the articles written for the product are about; each Region may write its own of the same topic. */
export const ManualTopic = z.enum(['setUpACell', 'scopeTest', 'mayIShare', 'holdAMeeting', 'jointCells', 'dormantCells', 'retention']);
export type ManualTopic = z.infer<typeof ManualTopic>;

export const ArticleId = z.string().regex(/^article_\w{1,60}$/);

/** What a list tells of an article. */
const Heading = z.strictObject({ title: z.string().trim().min(1).max(120), summary: z.string().trim().min(1).max(300) });

/** An article in one language; four of them at their longest stay well below what one item may hold. */
export const ArticleText = Heading.extend({ body: z.string().trim().min(1).max(20_000) });
export type ArticleText = z.infer<typeof ArticleText>;

const inEach = <Text extends z.ZodType>(text: Text) => {
  const one = text.optional();
  return z.strictObject({ nl: one, fr: one, de: one, en: one }).refine((texts) => Object.values(texts).some((each) => each !== undefined));
};

/** An article in each language it was written in, one at least. */
export const ArticleTexts = inEach(ArticleText);
export type ArticleTexts = z.infer<typeof ArticleTexts>;
export const Headings = inEach(Heading);
export type Headings = z.infer<typeof Headings>;

/** What a version of an article holds: its words, where they come from and of which day they are. */
export const ArticleContent = z.strictObject({
  texts: ArticleTexts,
  topic: ManualTopic.optional(),
  source: Label,
  dated: IsoDate,
  /** The article that readers no longer find once this one is published. */
  replaces: ArticleId.optional(),
  attachments: z.array(Attachment).max(10),
});
export type ArticleContent = z.infer<typeof ArticleContent>;

/** A version as it was published; never changed and never removed. */
export const ArticleVersion = ArticleContent.extend({ articleId: ArticleId, version: z.int().min(1).max(999), publishedAt: IsoInstant });
export type ArticleVersion = z.infer<typeof ArticleVersion>;

export const ArticleState = z.enum(['draft', 'published', 'withdrawn', 'replaced']);
export type ArticleState = z.infer<typeof ArticleState>;

/** One line of the library: what the current version, else the draft, says in short. */
export const Article = z.strictObject({
  articleId: ArticleId,
  state: ArticleState,
  headings: Headings,
  topic: ManualTopic.optional(),
  source: Label,
  dated: IsoDate,
  /** The last version that was published; 0 while none was. */
  version: z.int().min(0).max(999),
  publishedAt: IsoInstant.optional(),
  hasDraft: z.boolean(),
  replacedBy: ArticleId.optional(),
});
export type Article = z.infer<typeof Article>;

/** What the product's own articles are about comes first, in the order in which one needs them; then the rest by title. */
export const inReadingOrder = <Line extends { readonly topic?: ManualTopic | undefined }>(
  lines: readonly Line[],
  titleOf: (line: Line) => string,
): readonly Line[] => {
  const place = ({ topic }: Line): number => (topic === undefined ? ManualTopic.options.length : ManualTopic.options.indexOf(topic));
  return lines.toSorted((one, other) => place(one) - place(other) || titleOf(one).localeCompare(titleOf(other)));
};

/** Without the bodies, which are read one article at a time. */
export const headingsOf = (texts: ArticleTexts): Headings => {
  const short = (language: Language) => {
    const text = texts[language];
    return text === undefined ? {} : { [language]: { title: text.title, summary: text.summary } };
  };
  return Object.assign({}, ...Language.options.map(short));
};
