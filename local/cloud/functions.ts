import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { FunctionDefinition } from './cloud.ts';
import { type FunctionWorker, startWorker } from './function-worker.ts';

type Job = {
  readonly event: unknown;
  readonly requestId: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/** A deployed function: events wait in line, and each runs alone in its worker. */
type Deployed = {
  readonly definition: FunctionDefinition;
  readonly line: Job[];
  readonly busy: Set<FunctionWorker>;
  readonly idle: FunctionWorker[];
  lastUsed: number;
};

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
  readonly warm?: number | undefined;
};

/** Ends the workers that rested longest, beyond those kept warm. */
const coolDown = (all: readonly Deployed[], warm: number): void => {
  const resting = all.filter(({ idle }) => idle.length > 0).toSorted((a, b) => a.lastUsed - b.lastUsed);
  const living = all.reduce((sum, { idle, busy }) => sum + idle.length + busy.size, 0);
  for (const { idle } of resting.slice(0, Math.max(0, living - warm))) void idle.pop()?.stop();
};

const takeWorker = ({ idle, definition }: Deployed, log: Writable): FunctionWorker => {
  // one that died while it rested is left behind
  for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) if (!worker.isBroken()) return worker;
  return startWorker(definition, log);
};

/** Runs functions in worker threads that start with the first event. */
export const runFunctions = ({ definitions, log, abreast = 2, warm = 32 }: FunctionsOptions): Functions => {
  const deployed = definitions.map((definition): Deployed => ({ definition, line: [], busy: new Set(), idle: [], lastUsed: 0 }));
  const byArn = new Map(deployed.map((each) => [each.definition.arn, each]));
  let tick = 0;
  let ended = false;

  const next = (each: Deployed): void => {
    const { line, busy, idle } = each;
    const job = busy.size < abreast && !ended ? line.shift() : undefined;
    if (job === undefined) return;
    const worker = takeWorker(each, log);
    busy.add(worker);
    each.lastUsed = ++tick;
    const done = worker.run(job.requestId, job.event).then(job.resolve, job.reject);
    void done.finally(() => {
      busy.delete(worker);
      if (!worker.isBroken()) idle.push(worker);
      next(each);
      coolDown(deployed, warm);
    });
  };

  return {
    invoke: (arn, event, requestId = randomUUID()) =>
      new Promise((resolve, reject) => {
        const each = byArn.get(arn);
        if (ended) return reject(new Error('The functions have ended.'));
        if (each === undefined) return reject(new Error(`There is no function ${arn}.`));
        each.line.push({ event, requestId, resolve, reject });
        return next(each);
      }),
    stop: async () => {
      ended = true;
      for (const { line } of deployed) for (const { reject } of line.splice(0)) reject(new Error('The functions have ended.'));
      const workers = deployed.flatMap(({ busy, idle }) => [...busy, ...idle]);
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
};
