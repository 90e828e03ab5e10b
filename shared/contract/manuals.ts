import * as z from 'zod';
import { Article, ArticleContent, ArticleId, ArticleVersion } from '../domain/manuals/article.ts';
import { Attachment, AttachmentId, AttachmentType, mostBytes } from '../domain/manuals/attachment.ts';
import { Reading, ShownRemark, ShownScore } from '../domain/manuals/score.ts';
import { Language } from '../domain/tenants.ts';
import { defineCapability } from './route.ts';

const ArticleParams = z.strictObject({ articleId: ArticleId });

/** With an address that gives the file to who has it, for some minutes. */
const OfferedAttachment = Attachment.extend({ url: z.url() });
const offered = { attachments: z.array(OfferedAttachment) };

const OwnReading = Reading.omit({ articleId: true, remarkId: true });
const ArticleLine = Article.extend({ href: z.string(), score: ShownScore.optional() });
const LibraryText = ArticleVersion.omit({ texts: true, replaces: true }).extend({
  title: z.string(),
  summary: z.string(),
  body: z.string(),
});

const reading = {
  method: 'GET',
  scope: 'municipality',
  permission: 'manuals.read',
  access: { manual: 'read', manualScore: 'read', manualReading: 'read' },
  files: 'read',
} as const;

const answering = {
  method: 'PUT',
  scope: 'municipality',
  permission: 'manuals.read',
  access: { manual: 'read', manualScore: 'write and remove', manualReading: 'write' },
  params: ArticleParams,
  response: OwnReading,
  problems: ['article-unknown'],
} as const;

/** The library of the Region, as who works in a cell reads it. */
export const manuals = defineCapability('manuals', {
  list: {
    ...reading,
    path: '/manuals',
    summary: 'List the articles of the library with their headings, what readers gave them, and what the asker did with each.',
    response: z.strictObject({ items: z.array(ArticleLine.extend({ own: OwnReading.optional() })), self: z.string() }),
    problems: [],
  },
  listTexts: {
    ...reading,
    path: '/manualTexts',
    summary: 'Give every article in one language whole, to search in it and to keep a copy: nothing that is searched for is sent.',
    query: z.strictObject({ language: Language }),
    response: z.strictObject({ items: z.array(LibraryText), self: z.string() }),
    problems: [],
  },
  get: {
    ...reading,
    path: '/manuals/{articleId}',
    summary: 'Show an article in each of its languages, with addresses for its attachments.',
    params: ArticleParams,
    response: ArticleVersion.extend({ ...offered, score: ShownScore.optional(), own: OwnReading.optional() }),
    problems: ['article-unknown'],
  },
  score: {
    ...answering,
    path: '/manuals/{articleId}/score',
    summary: 'Say how valuable an article was, 1 to 5, with a remark to the Region if one wishes; in the place of what one said before.',
    body: z.strictObject({ score: Reading.shape.score.unwrap(), remark: Reading.shape.remark }),
  },
  markRead: {
    ...answering,
    path: '/manuals/{articleId}/reading',
    summary: 'Mark an article as read, for oneself alone.',
  },
});

/** The library as the Region writes it: each article as it stands, and the version asked for beside it. */
const ArticleFile = Article.extend({
  draft: ArticleContent.extend(offered).optional(),
  shown: ArticleVersion.extend(offered).optional(),
  score: ShownScore.optional(),
  remarks: z.array(ShownRemark).optional(),
});

const lookingAfter = {
  method: 'GET',
  scope: 'region',
  permission: 'manuals.readRegion',
  access: { manual: 'read', manualScore: 'read' },
  files: 'read',
} as const;

const editing = { scope: 'region', permission: 'manuals.edit', access: { manual: 'write and remove' }, files: 'add' } as const;

/** What is sent of a draft: of an attachment which it is and how it is called; its type and size are those of the file. */
const DraftBody = ArticleContent.extend({
  attachments: z
    .array(Attachment.pick({ attachmentId: true, name: true }))
    .max(10)
    .refine((all) => new Set(all.map(({ attachmentId }) => attachmentId)).size === all.length),
});

const changing = { ...editing, params: ArticleParams, version: 'required', response: Article } as const;

/** The library of the Region, as who looks after it writes it. */
export const regionManuals = defineCapability('regionManuals', {
  list: {
    ...lookingAfter,
    path: '/region/manuals',
    summary: 'List every article of the Region, drafts and withdrawn ones too, with what readers gave it.',
    response: z.strictObject({ items: z.array(ArticleLine), self: z.string() }),
    problems: [],
  },
  get: {
    ...lookingAfter,
    path: '/region/manuals/{articleId}',
    summary: 'Show an article with its draft, the current or an earlier version, and, to who edits, what readers remarked.',
    params: ArticleParams,
    query: z.strictObject({ version: z.coerce.number().int().min(1).max(999).optional() }),
    response: ArticleFile,
    version: 'answered',
    problems: ['article-unknown'],
  },
  create: {
    ...editing,
    method: 'POST',
    path: '/region/manuals',
    summary: 'Begin an article with a draft, which nobody else reads yet.',
    body: DraftBody.extend({ attachments: DraftBody.shape.attachments.max(0) }),
    response: Article,
    status: 201,
    version: 'answered',
    problems: ['text-unsafe', 'library-full'],
  },
  save: {
    ...changing,
    method: 'PUT',
    path: '/region/manuals/{articleId}/draft',
    summary: 'Save the draft of an article; readers go on finding what was published.',
    body: DraftBody,
    problems: ['article-unknown', 'text-unsafe', 'attachment-absent'],
  },
  discard: {
    ...changing,
    method: 'DELETE',
    path: '/region/manuals/{articleId}/draft',
    summary: 'Throw the draft away; an article that was never published goes with it.',
    problems: ['article-unknown', 'draft-absent'],
  },
  publish: {
    ...changing,
    method: 'POST',
    path: '/region/manuals/{articleId}/publication',
    summary: 'Make the draft the next version that readers find; the version before it stays with the Region.',
    problems: ['article-unknown', 'draft-absent', 'library-full'],
  },
  withdraw: {
    ...changing,
    method: 'POST',
    path: '/region/manuals/{articleId}/withdrawal',
    summary: 'Take an article out of the library; its versions stay with the Region.',
    problems: ['article-unknown', 'article-not-published'],
  },
  upload: {
    ...editing,
    method: 'POST',
    path: '/region/manuals/{articleId}/attachments',
    summary: 'Get the form by which a browser sends one file of at most 20 MB; it belongs to the article once a draft names it.',
    params: ArticleParams,
    body: z.strictObject({ type: AttachmentType, bytes: z.int().min(1).max(mostBytes) }),
    response: z.strictObject({
      attachmentId: AttachmentId,
      url: z.url(),
      fields: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    }),
    status: 201,
    problems: ['article-unknown'],
  },
});
