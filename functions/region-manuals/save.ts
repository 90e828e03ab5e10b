import type { regionManuals } from '../../shared/contract/manuals.ts';
import { type Attachment, AttachmentType, keyOfAttachment } from '../../shared/domain/manuals/attachment.ts';
import { checkTexts } from '../../shared/domain/manuals/check-texts.ts';
import { keepDraft } from '../../shared/domain/manuals/publish.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context, Handles } from '../runtime/context.ts';

type Editing = Context<(typeof regionManuals)['routes']['save']>;
type Named = Pick<Attachment, 'attachmentId' | 'name'>;

/** What is known of each attachment is what was sent: its type and size are those of the file. Refuses `attachment-absent`. */
const attached = async (
  { files }: Editing,
  articleId: string,
  named: readonly Named[],
): Promise<Result<Attachment[], 'attachment-absent'>> => {
  const found: Attachment[] = [];
  for (const { attachmentId, name } of named) {
    const file = await files.find(keyOfAttachment(articleId, attachmentId));
    const type = AttachmentType.safeParse(file?.type).data;
    if (file === undefined || type === undefined) return problem('attachment-absent');
    found.push({ attachmentId, name, type, bytes: file.bytes });
  }
  return ok(found);
};

export const save: Handles<typeof regionManuals, 'save'> = async ({ params: { articleId }, body, version }, context) => {
  const {
    data: { manuals },
    save: saveAll,
  } = context;
  const checked = checkTexts(body.texts);
  if (!checked.ok) return checked;
  const [found, last] = await Promise.all([manuals.articles.get(articleId), manuals.drafts.get(articleId)]);
  if (found === undefined) return problem('article-unknown');
  if (found.version !== version) return problem('edit-conflict');
  const attachments = await attached(context, articleId, body.attachments);
  if (!attachments.ok) return attachments;
  const draft = { ...body, attachments: attachments.value };
  const article = keepDraft(found.value, draft);
  return saveAll([manuals.articles.change(found, article), manuals.drafts.change(last, draft, articleId)], article, version + 1);
};
