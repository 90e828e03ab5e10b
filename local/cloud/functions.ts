import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { FunctionDefinition } from './cloud.ts';
import { type FunctionWorker, startWorker } from './function-worker.ts';

type Job = { readonly event: unknown; readonly requestId: string; readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** A deployed function: events wait in line, and each runs alone in its worker. */
type Deployed = { readonly definition: FunctionDefinition; readonly line: Job[]; readonly busy: Set<FunctionWorker>; idle: FunctionWorker[]; lastUsed: number };

/** Gives an event to a function; rejects with what it threw, or when it took longer than its timeout. */
export type Invoke = (arn: string, event: unknown, requestId?: string) => Promise<unknown>;

/** The functions of all tenants. */
export type Functions = {
  readonly invoke: Invoke;
  readonly stop: () => Promise<void>;
};

export type FunctionsOptions = {
  readonly definitions: readonly FunctionDefinition[];
  readonly log: Writable;
  /** Workers of one function that may run side by side. */
  readonly abreast?: number;
  /** Workers kept warm; beyond it, the one unused longest is ended, as Lambda does sooner or later. */
  readonly warm?: number;
};

/** Runs functions in worker threads that start with the first event. */
export const runFunctions = ({ definitions, log, abreast = 2, warm = 20 }: FunctionsOptions): Functions => {
  const all = new Map<string, Deployed>(definitions.map((definition) => [definition.arn, { definition, line: [], busy: new Set(), idle: [], lastUsed: 0 }]));
  let tick = 0;

  const coolDown = (): void => {
    const resting = [...all.values()].filter(({ idle }) => idle.length > 0).toSorted((a, b) => a.lastUsed - b.lastUsed);
    const living = [...all.values()].reduce((sum, { idle, busy }) => sum + idle.length + busy.size, 0);
    for (const each of resting.slice(0, Math.max(0, living - warm))) void each.idle.pop()?.stop();
  };

  const next = (deployed: Deployed): void => {
    const { line, busy, idle, definition } = deployed;
    if (line.length === 0 || (idle.length === 0 && busy.size >= abreast)) return;
    const job = line.shift();
    if (job === undefined) return;
    // one that died while it rested is left behind
    deployed.idle = idle.filter((resting) => !resting.isBroken());
    const worker = deployed.idle.pop() ?? startWorker(definition, log);
    busy.add(worker);
    deployed.lastUsed = ++tick;
    void worker
      .run(job.requestId, job.event)
      .then(job.resolve, job.reject)
      .finally(() => {
        busy.delete(worker);
        if (!worker.isBroken()) deployed.idle.push(worker);
        next(deployed);
        coolDown();
      });
  };

  return {
    invoke: (arn, event, requestId = randomUUID()) =>
      new Promise((resolve, reject) => {
        const deployed = all.get(arn);
        if (deployed === undefined) return reject(new Error(`There is no function ${arn}.`));
        deployed.line.push({ event, requestId, resolve, reject });
        return next(deployed);
      }),
    stop: async () => {
      const workers = [...all.values()].flatMap(({ busy, idle }) => [...busy, ...idle]);
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
};
