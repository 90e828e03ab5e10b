import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';

/** An iCalendar file with the method its mail must name too (RFC 6047, 2.4). */
export type Invitation = { readonly method: 'REQUEST' | 'CANCEL'; readonly file: string };

export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly invitation?: Invitation };

const attached = ({ method, file }: Invitation) => ({
  // the same name for every appointment
  FileName: 'ronde.ics',
  ContentType: `text/calendar; charset=UTF-8; method=${method}`,
  ContentDisposition: 'ATTACHMENT' as const,
  ContentTransferEncoding: 'BASE64' as const,
  RawContent: Buffer.from(file),
});

/** Sends one plain-text mail, with an appointment where it brings one. */
export type SendMail = (letter: Letter) => Promise<void>;

/** Mail by Amazon SES. */
export const sesMail = (client: SESv2Client, from: string): SendMail => {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return async ({ to, subject, text, invitation }) => {
    const Content = {
      Simple: { Subject: utf8(subject), Body: { Text: utf8(text) }, ...(invitation && { Attachments: [attached(invitation)] }) },
    };
    await client.send(new SendEmailCommand({ FromEmailAddress: from, Destination: { ToAddresses: [to] }, Content }));
  };
};

/** Mail from this address, under the function's own role. */
export const openMail = (from: string): SendMail => sesMail(new SESv2Client(), from);
