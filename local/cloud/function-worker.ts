import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { FunctionDefinition } from './cloud.ts';

const thread = fileURLToPath(new URL('function-thread.mjs', import.meta.url));

const Answer = z.union([
  z.object({ error: z.object({ name: z.string(), message: z.string(), stack: z.string().optional() }) }),
  z.object({ value: z.string().optional() }),
]);

/** One execution environment of a function: one event at a time, ended when it hangs or crashes. */
export type FunctionWorker = {
  readonly run: (requestId: string, event: unknown) => Promise<unknown>;
  readonly isBroken: () => boolean;
  readonly stop: () => Promise<void>;
};

const failed = (name: string, { error }: { error: { name: string; message: string; stack?: string | undefined } }): Error => {
  const failure = new Error(`${name}: ${error.name}: ${error.message}`);
  if (error.stack !== undefined) failure.stack = error.stack;
  return failure;
};

const answerOf = (name: string, message: unknown): unknown => {
  const answer = Answer.parse(message);
  if ('error' in answer) throw failed(name, answer);
  const parsed: unknown = answer.value === undefined ? undefined : JSON.parse(answer.value);
  return parsed;
};

const openThread = (definition: FunctionDefinition, log: Writable): Worker => {
  const worker = new Worker(thread, {
    workerData: { ...definition, environment: undefined },
    env: { ...definition.environment },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 },
  });
  for (const output of [worker.stdout, worker.stderr]) output.on('data', (chunk: Buffer) => log.write(chunk));
  return worker;
};

/** Starts the deployed code of a function in a thread of its own, with an environment of its own. */
export const startWorker = (definition: FunctionDefinition, log: Writable): FunctionWorker => {
  const { name, timeoutMillis } = definition;
  const worker = openThread(definition, log);
  let broken = false;
  const ended = once(worker, 'exit').then(
    () => new Error(`${name} ended without an answer.`),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  void ended.then(() => (broken = true));
  const begun = once(worker, 'message').catch(() => {}); // why it never did is told by the end
  const stop = async () => void (await worker.terminate());
  return {
    isBroken: () => broken,
    stop,
    run: async (requestId, event) => {
      // as with Lambda, loading the code is not counted
      await begun;
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), timeoutMillis);
      const answered = once(worker, 'message', { signal: late.signal });
      worker.postMessage({ requestId, event });
      try {
        const first: unknown = await Promise.race([answered, ended]);
        if (first instanceof Error) throw first;
        return answerOf(name, z.array(z.unknown()).parse(first)[0]);
      } catch (error) {
        if (!late.signal.aborted) throw error;
        broken = true;
        await stop();
        throw new Error(`${name}: Task timed out after ${(timeoutMillis / 1000).toFixed(2)} seconds`, { cause: error });
      } finally {
        clearTimeout(timer);
        answered.catch(() => {});
        late.abort();
      }
    },
  };
};
