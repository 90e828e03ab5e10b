import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Kept } from '../people/person.ts';

const Line = z.strictObject({
  email: z.string(),
  password: z.string().optional(),
  totpSecret: z.string().optional(),
  refreshToken: z.string().optional(),
});

/** What every invented person keeps for the next sign-in. */
export type Journal = { readonly keptBy: (email: string) => Kept; readonly keep: (email: string, change: Kept) => void };

const parsed = (line: string): z.infer<typeof Line> | undefined => {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return undefined; // a line that a killed process left unfinished: what it tells never reached the platform
  }
};

const kept = ({ password, totpSecret, refreshToken }: z.infer<typeof Line>): Kept => ({
  ...(password !== undefined && { password }),
  ...(totpSecret !== undefined && { totpSecret }),
  ...(refreshToken !== undefined && { refreshToken }),
});

/** Opens the journal, readable by its owner only. A change is on disk before the platform learns of it; each line adds to those before. */
export const openJournal = (path: string): Journal => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const known = new Map<string, Kept>();
  const remember = (email: string, change: Kept) => void known.set(email, { ...known.get(email), ...change });
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const line of text.split('\n').map(parsed)) if (line !== undefined) remember(line.email, kept(line));
  // also ends a torn last line, so that the next one stands alone
  appendFileSync(path, text === '' || text.endsWith('\n') ? '' : '\n', { mode: 0o600 });
  chmodSync(path, 0o600);
  return {
    keptBy: (email) => known.get(email) ?? {},
    keep: (email, change) => {
      appendFileSync(path, `${JSON.stringify({ email, ...change })}\n`);
      remember(email, change);
    },
  };
};
