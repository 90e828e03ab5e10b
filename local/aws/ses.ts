import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type AwsAnswer, type AwsCall, awsError } from './call.ts';

const Content = z.object({ Data: z.string() });
const Attachment = z.object({ FileName: z.string(), RawContent: z.base64() });
const SendEmail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({
    ToAddresses: z.array(z.string()).default([]),
    CcAddresses: z.array(z.string()).default([]),
    BccAddresses: z.array(z.string()).default([]),
  }),
  Content: z.object({
    Simple: z.object({
      Subject: Content,
      Body: z.object({ Text: Content.optional(), Html: Content.optional() }),
      Attachments: z.array(Attachment).default([]),
    }),
  }),
});

/** What comes with a mail, as text. */
type SentFile = { readonly name: string; readonly text: string };

/** A mail as a function sends it. */
export type SentMail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly files?: SentFile[];
};

/** SES v2's SendEmail (REST JSON) with simple content, the one operation our functions call. */
export const answerSes = (deliver: (mail: SentMail) => void, { body }: AwsCall): AwsAnswer => {
  const read = SendEmail.safeParse(body);
  if (!read.success)
    return awsError(400, 'BadRequestException', 'SendEmail takes a sender, recipients and simple content on this machine.');
  const { FromEmailAddress: from, Destination, Content: content } = read.data;
  const { Subject, Body, Attachments } = content.Simple;
  const files = Attachments.map(({ FileName: name, RawContent }) => ({ name, text: Buffer.from(RawContent, 'base64').toString() }));
  const recipients = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses];
  if (recipients.length === 0) return awsError(400, 'BadRequestException', 'A mail needs a recipient.');
  const mail = { from, subject: Subject.Data, text: Body.Text?.Data ?? Body.Html?.Data ?? '', ...(files.length > 0 && { files }) };
  for (const to of recipients) deliver({ ...mail, to });
  return { status: 200, headers: {}, body: { MessageId: randomUUID() } };
};
