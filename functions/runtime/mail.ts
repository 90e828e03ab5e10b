import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends one plain-text mail. */
export type SendMail = (letter: Letter) => Promise<void>;

/** Mail by Amazon SES. */
export const sesMail = (client: SESv2Client, from: string): SendMail => {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return async ({ to, subject, text }) => {
    const Content = { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } };
    await client.send(new SendEmailCommand({ FromEmailAddress: from, Destination: { ToAddresses: [to] }, Content }));
  };
};

/** Mail from this address, under the function's own role. */
export const openMail = (from: string): SendMail => sesMail(new SESv2Client(), from);
