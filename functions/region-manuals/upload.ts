import type { regionManuals } from '../../shared/contract/manuals.ts';
import { keyOfAttachment } from '../../shared/domain/manuals/attachment.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

const secondsOfDay = 86_400;

export const upload: Handles<typeof regionManuals, 'upload'> = async (
  { params: { articleId }, body: { type, bytes } },
  { data: { manuals }, files, newId, save, now },
) => {
  if ((await manuals.articles.get(articleId)) === undefined) return problem('article-unknown');
  const attachmentId = newId('attachment');
  const { url, fields } = await files.upload({ key: keyOfAttachment(articleId, attachmentId), type, mostBytes: bytes });
  const over = Math.floor(Date.parse(now) / 1000) + secondsOfDay;
  const offered = manuals.offered.create({ articleId, type, bytes }, attachmentId, over);
  return save([offered], { attachmentId, url, fields: Object.entries(fields).map(([name, value]) => ({ name, value })) });
};
