import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

/** A mail that would have been sent. */
export const Mail = z.object({
  at: z.string(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  /** What comes with it, as text. */
  files: z.array(z.object({ name: z.string(), text: z.string() })).optional(),
});
export type Mail = z.infer<typeof Mail>;

export type Mails = {
  readonly deliver: (mail: Omit<Mail, 'at'>) => void;
  /** Newest first; of everybody without an address. */ readonly list: (to?: string) => readonly Mail[];
};

/** Every mail of the platform, kept as JSON lines. */
export const openMails = (file: string): Mails => {
  const mails = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => Mail.parse(JSON.parse(line)))
    : [];
  return {
    deliver: (mail) => {
      const dated = { ...mail, at: new Date().toISOString() };
      mails.push(dated);
      appendFileSync(file, `${JSON.stringify(dated)}\n`, { mode: 0o600 });
    },
    list: (to) => mails.filter((mail) => to === undefined || mail.to === to).toReversed(),
  };
};
