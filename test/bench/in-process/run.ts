import { fork } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';

const Speed = z.object({ p50: z.number(), p99: z.number(), cpu: z.number() });
const Pair = z.object({ pipeline: Speed, raw: Speed });
const InProcess = z.object({ read: Pair, write: Pair, fresh: Pair });
export type Pair = z.infer<typeof Pair>;
export type InProcess = z.infer<typeof InProcess>;

const Message = z.union([z.object({ share: z.number() }), z.object({ result: InProcess })]);

type Ground = { readonly functions: string; readonly references: string; readonly dynamoDb: string };

/** Measures in a process of its own, so that its CPU time is only its own. */
export const inProcess = ({ functions, references, dynamoDb }: Ground, progress: (share: number) => void): Promise<InProcess> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), [functions, references, dynamoDb], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (message) => {
      const told = Message.parse(message);
      if ('result' in told) resolve(told.result);
      else progress(told.share);
    });
    child.once('error', reject).once('exit', (code) => reject(new Error(`The measuring process ended with ${code}.`)));
  });
