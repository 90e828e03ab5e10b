import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sourcesHash } from './sources.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const markOf = (folder: string, sources: string): string => {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) ? `${sources} ${createHash('sha256').update(readFileSync(manifest)).digest('hex')}` : '';
};

const run = async (folder: string): Promise<void> => {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: root,
    // the checks of the templates belong to `npm run synth` and CI; here they would double the time
    env: { ...process.env, CDK_OUTDIR: folder, CDK_VALIDATION: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The templates could not be synthesized (node infra/app.ts):\n${said.trim()}`);
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

/** Several programs may start at once (tests do): one synthesizes, the others wait for it. */
const alone = async (folder: string, work: () => Promise<void>): Promise<void> => {
  const lock = `${folder}.lock`;
  while (!takeLock(lock)) await wait(100);
  await work().finally(() => rmSync(lock, { recursive: true, force: true }));
};

/** Answers the folder of the synthesized templates; synthesizes only when they are missing or the sources changed since. */
export const synthesized = async (folder = join(root, 'cdk.out')): Promise<string> => {
  const mark = join(folder, '.sources');
  const sources = sourcesHash(root);
  const isFresh = () => existsSync(mark) && readFileSync(mark, 'utf8') === markOf(folder, sources);
  if (isFresh()) return folder;
  await alone(folder, async () => {
    if (isFresh()) return;
    await run(folder);
    writeFileSync(mark, markOf(folder, sources));
  });
  return folder;
};
