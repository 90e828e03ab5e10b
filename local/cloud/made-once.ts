import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sourcesHash } from './sources.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Making = {
  /** Where the result lies. */
  readonly folder: string;
  /** The file in it by which a result is recognised. */
  readonly witness: string;
  /** What it is made from. */
  readonly sources: readonly string[];
  /** The program that makes it, run with this Node, and what its environment says besides. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What could not be made, for the sentence that says so. */
  readonly what: string;
};

const markOf = ({ folder, witness }: Making, sources: string): string => {
  const file = join(folder, witness);
  return existsSync(file) ? `${sources} ${createHash('sha256').update(readFileSync(file)).digest('hex')}` : '';
};

const run = async ({ args, environment = {}, what }: Making): Promise<void> => {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${what} (node ${args.join(' ')}):\n${said.trim()}`);
};

const staleMillis = 60_000;

const takeLock = (lock: string): boolean => {
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleMillis) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
};

/** Several programs may start at once (tests do): one works, the others wait for it. */
const alone = async (folder: string, work: () => Promise<void>): Promise<void> => {
  const lock = `${folder}.lock`;
  while (!takeLock(lock)) await wait(100);
  await work().finally(() => rmSync(lock, { recursive: true, force: true }));
};

/** Answers the folder of what is made from sources; makes it only when it is missing or they changed since. */
export const madeOnce = async (making: Making): Promise<string> => {
  const { folder } = making;
  const mark = `${folder}.sources`;
  const sources = sourcesHash(root, making.sources);
  const isFresh = () => existsSync(mark) && readFileSync(mark, 'utf8') === markOf(making, sources);
  if (isFresh()) return folder;
  await alone(folder, async () => {
    if (isFresh()) return;
    await run(making);
    writeFileSync(mark, markOf(making, sources));
  });
  return folder;
};
