import { fork } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';

const Speed = z.object({ p50: z.number(), p99: z.number(), cpu: z.number() });
const Pair = z.object({ ours: Speed, raw: Speed });
/** What we measured, and the SDK alone with the same requests. */
export type Pair = z.infer<typeof Pair>;

export const Pairs = z.object({ read: Pair, write: Pair, fresh: Pair.optional() });
export type Pairs = z.infer<typeof Pairs>;

const Message = z.union([z.object({ share: z.number() }), z.object({ result: Pairs })]);

/** Measures in a process of its own, so that its CPU time is only its own; its output goes nowhere, as a log does. */
export const measuring = (child: string, args: readonly string[], progress: (share: number) => void): Promise<Pairs> =>
  new Promise((resolve, reject) => {
    const running = fork(join(import.meta.dirname, child), [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    running.on('message', (message) => {
      const told = Message.parse(message);
      if ('result' in told) resolve(told.result);
      else progress(told.share);
    });
    running.once('error', reject).once('exit', (code) => reject(new Error(`The measuring process ended with ${code}.`)));
  });
