import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';

const Inbox = z.object({ items: z.array(z.object({ text: z.string() })) });

/** The line that carries it, in any language. */
const temporaryPasswordIn = (text: string): string | undefined =>
  /(?:wachtwoord|mot de passe|passwort|password)[^:\n]*: (\S+)$/im.exec(text)?.[1];

/** Reads somebody's temporary password in their mail, newest first. Throws when no mail with one has come. */
export const readTemporaryPassword = async (inboxUrl: string, email: string): Promise<string> => {
  for (let look = 0; look < 100; look += 1) {
    const response = await fetch(`${inboxUrl}?to=${encodeURIComponent(email)}`, { headers: { Accept: 'application/json' } });
    const { items } = Inbox.parse(await response.json());
    const [found] = items.flatMap(({ text }) => temporaryPasswordIn(text) ?? []);
    if (found !== undefined) return found;
    await wait(100);
  }
  throw new Error(`No mail with a temporary password came for ${email}.`);
};
