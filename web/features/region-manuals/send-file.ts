import { type Attachment, AttachmentType, FileName, mostBytes } from '../../../shared/domain/manuals/attachment.ts';
import { valueOf } from '../../app/api.ts';
import type { useRegionManualsApi } from './region-manuals-api.ts';

/** Why a file cannot be attached, if it cannot: known before anything is sent. */
export const mistakeIn = ({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): 'tooLarge' | 'empty' | 'otherType' | 'otherName' | undefined => {
  if (size > mostBytes) return 'tooLarge';
  if (size === 0) return 'empty';
  if (!AttachmentType.safeParse(type).success) return 'otherType';
  return FileName.safeParse(name).success ? undefined : 'otherName';
};

/** Sends a file to the store by the form that the API gives for it; it belongs to the article once a draft names it. */
export const sendFile = async (api: ReturnType<typeof useRegionManualsApi>, articleId: string, file: File): Promise<Attachment> => {
  const type = AttachmentType.parse(file.type);
  const offered = await valueOf(api.upload({ params: { articleId }, body: { type, bytes: file.size } }));
  const form = new FormData();
  for (const { name, value } of offered.fields) form.append(name, value);
  form.append('file', file);
  const response = await fetch(offered.url, { method: 'POST', body: form });
  if (!response.ok) throw new Error('The store did not take the file.');
  return { attachmentId: offered.attachmentId, name: file.name, type, bytes: file.size };
};
