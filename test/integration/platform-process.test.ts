import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ronde-process-'));
// below the ports that the system hands out by itself
const port = 10_000 + Math.floor(Math.random() * 20_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the platform as `npm start` does, and answers once it says that it runs. */
const start = async () => {
  const program = join(import.meta.dirname, '../../local/start.ts');
  const child = spawn(process.execPath, [program, '--empty', '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const runs = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('The platform runs')) resolve();
    });
  });
  await Promise.race([runs, ended.then(() => Promise.reject(new Error(said)))]);
  return { child, ended, said: () => said };
};

/** Every process whose command names the folder: the platform itself, DynamoDB Local and who watches over it. */
const processes = () =>
  execFileSync('ps', ['ax', '-o', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.startsWith('ps '));

const isUp = () => fetch(`http://localhost:${port}/v1/health`).then(({ ok }) => ok);

test('Ctrl-C ends everything it started, and the next start goes on with the data', async () => {
  const { child, ended, said } = await start();
  expect(await isUp()).toBe(true);
  expect(processes().length).toBeGreaterThanOrEqual(3);
  expect(said()).toContain(`http://localhost:${port + 4}/inbox`);
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  await expect.poll(processes, { timeout: 10_000 }).toEqual([]);
}, 60_000);

test('a power cut leaves nothing running and nothing that stands in the way of the next start', async () => {
  const { child, ended } = await start();
  child.kill('SIGKILL');
  await ended;
  await expect.poll(processes, { timeout: 10_000 }).toEqual([]);
  const again = await start();
  expect(await isUp()).toBe(true);
  again.child.kill('SIGTERM');
  expect(await again.ended).toEqual([0, null]);
}, 90_000);
