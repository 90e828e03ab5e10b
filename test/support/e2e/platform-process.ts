import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Seed } from '../../../local/platform.ts';
import { Handle } from './handle.ts';

export type PlatformProcess = {
  readonly handle: Handle;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut does: nothing is finished, nothing is said. */
  readonly kill: () => Promise<void>;
};

type Setting = {
  readonly dataFolder: string;
  /** The day the rules see; today when absent. */
  readonly businessDate?: string;
  /** The demonstration people and their cells, with what these worked on, or the whole invented country besides. */
  readonly seed?: Seed;
  /** A file of official boundaries for the maps. */
  readonly boundaries?: string;
};

/** Starts the whole platform as a process of its own, on the data of a folder. Rejects with what it said when it cannot start. */
export const startPlatformProcess = async ({ dataFolder, businessDate = '', seed, boundaries = '' }: Setting): Promise<PlatformProcess> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-platform.ts'), dataFolder, businessDate, seed ?? '', boundaries], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-4000)));
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error(`The platform ended before it was ready: ${complaint}`))),
  ]);
  return {
    handle: Handle.parse(JSON.parse(String(line))),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
