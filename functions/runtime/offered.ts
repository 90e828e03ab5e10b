import { type Attachment, keyOfAttachment } from '../../shared/domain/manuals/attachment.ts';
import type { Files } from './files.ts';

type Holding = { readonly articleId: string; readonly attachments: readonly Attachment[] };

/** The attachments of an article, each with an address that gives the file for some minutes. */
export const offered = ({ download }: Files, { articleId, attachments }: Holding): Promise<(Attachment & { url: string })[]> =>
  Promise.all(
    attachments.map(async (attachment) => ({
      ...attachment,
      url: await download({ key: keyOfAttachment(articleId, attachment.attachmentId), type: attachment.type, name: attachment.name }),
    })),
  );
