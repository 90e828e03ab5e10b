import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readState } from '../../local/cognito/state-file.ts';
import { Language } from '../../shared/domain/tenants.ts';
import { accountWords } from '../../shared/i18n/notices/notice-words.ts';

const script = join(import.meta.dirname, '..', 'support', 'e2e', 'run-tiny-rollout.ts');

/** Runs the tiny country on the folder; with `killed`, ends it hard a moment after that line. Answers the lines it wrote. */
const run = async (folder: string, killed?: { readonly after: string; readonly millis: number }): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line.trim());
    if (killed === undefined || !line.trim().startsWith(killed.after)) continue;
    await wait(killed.millis);
    child.kill('SIGKILL');
  }
  return lines;
};

const Mails = z.array(z.object({ to: z.string(), subject: z.string() }));
const accountMails = Language.options.map(
  (language) => accountWords('accountCreated', language, { url: '', username: '', code: '' }).subject,
);

const peopleIn = (folder: string): readonly string[] => {
  const { pools } = readState(join(folder, 'sign-in.json'));
  return Object.values(pools)
    .flatMap(({ users }) => users.map(({ attributes }) => attributes['email'] ?? ''))
    .toSorted();
};

const callsIn = (folder: string): readonly string[] => {
  const mails = Mails.parse(
    readFileSync(join(folder, 'mails.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  return mails
    .filter(({ subject }) => accountMails.includes(subject))
    .map(({ to }) => to)
    .toSorted();
};

const coordinators = ['12002', '12014', '12021', '12025', '21001', '21015', '63023', '92094'].map(
  (nis) => `coordinator.${nis}@example.test`,
);
const mayors = ['12014', '12021', '12025', '21015', '63023'].map((nis) => `mayor.${nis}@example.test`);
const officers = ['ministryanalyst.federal', 'regionofficer.brussels', 'regionofficer.flanders', 'regionofficer.wallonia'].map(
  (name) => `${name}@example.test`,
);

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'ronde-tiny-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a rollout that is killed twice', () => {
  test('comes to the same end, without anybody or anything twice but a mail', { timeout: 240_000 }, async () => {
    expect((await run(folder, { after: 'invited', millis: 500 })).join('\n')).not.toContain('mayors named');
    expect((await run(folder, { after: 'mayors named', millis: 300 })).join('\n')).not.toContain('5 of 589');
    const lines = await run(folder);
    expect(lines).toContain('5 of 589 = 3/308 + 1/262 + 1/19');
    expect(lines.at(-1)).toBe('without 3, unknown 581; 5 cells');
    expect(lines.find((line) => line.startsWith('invited'))).toMatch(/8, 8 before\s+0 requests/);
    expect(peopleIn(folder)).toEqual([...coordinators, ...mayors, ...officers]);
    // mail goes out at least once: again when the kill came between sending and noting it
    expect([...new Set(callsIn(folder))]).toEqual([...coordinators, ...mayors, ...officers]);
  });
});
