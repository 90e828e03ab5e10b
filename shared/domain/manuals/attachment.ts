import * as z from 'zod';

/** 20 MB: what the form for an upload allows, and what the page says before anything is sent. */
export const mostBytes = 20 * 1024 * 1024;

/** What may be attached: to be read and to be filled in, nothing that runs. */
export const AttachmentType = z.enum([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
export type AttachmentType = z.infer<typeof AttachmentType>;

export const AttachmentId = z.string().regex(/^attachment_\w{1,60}$/);

/** The name of a file as a reader keeps it: no path, and nothing that a header or a shell would read otherwise. */
export const FileName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\\/:*?"<>|;%]+$/u);

export const Attachment = z.strictObject({
  attachmentId: AttachmentId,
  name: FileName,
  type: AttachmentType,
  bytes: z.int().min(1).max(mostBytes),
});
export type Attachment = z.infer<typeof Attachment>;

/** Where the file of an attachment lies among those of the tenant. */
export const keyOfAttachment = (articleId: string, attachmentId: string): string => `manuals/${articleId}/${attachmentId}`;

/** A form somebody was given to send one file with: remembered for a day, and in the audit for as long as that is kept. */
export const OfferedFile = z.strictObject({ articleId: z.string(), type: AttachmentType, bytes: z.int().min(1).max(mostBytes) });
