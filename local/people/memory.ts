import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Kept, Person } from './person.ts';

const KeptByPerson = z.record(
  z.string(),
  z.object({ password: z.string().optional(), totpSecret: z.string().optional(), refreshToken: z.string().optional() }),
);

/** What the demonstration people know: their passwords and the secrets in their authenticator apps, in a file only its owner reads. */
export const openMemory = (file: string) => {
  const all = new Map<string, Kept>(
    existsSync(file)
      ? Object.entries(KeptByPerson.parse(JSON.parse(readFileSync(file, 'utf8')))).map(([email, kept]) => [email, clean(kept)])
      : [],
  );
  const keep = (email: string, change: Kept): void => {
    all.set(email, { ...all.get(email), ...change });
    writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(all)), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    of: (email: string): Kept => all.get(email) ?? {},
    person: (email: string): Person => ({
      email,
      kept: () => all.get(email) ?? {},
      keep: (change) => keep(email, change),
      temporaryPassword: () => Promise.reject(new Error(`${email} was made with a password of their own.`)),
    }),
  };
};
export type Memory = ReturnType<typeof openMemory>;

const clean = ({ password, totpSecret }: z.infer<typeof KeptByPerson>[string]): Kept => ({
  ...(password !== undefined && { password }),
  ...(totpSecret !== undefined && { totpSecret }),
});
