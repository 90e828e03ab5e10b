import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { deliver, type Delivery } from './batches.ts';
import { checkpoints } from './checkpoints.ts';
import type { MappingDefinition } from './cloud.ts';
import type { DeadLetters } from './dead-letters.ts';
import { anyOf } from './pattern.ts';
import { type Page, shardReader } from './shards.ts';
import { streamRecord } from './stream-record.ts';

export type StreamOptions = {
  readonly mapping: MappingDefinition;
  readonly client: DynamoDBStreamsClient;
  readonly stream: { readonly arn: string; readonly region: string };
  readonly folder: string;
  readonly invoke: (functionArn: string, event: unknown) => Promise<unknown>;
  readonly deadLetters: DeadLetters;
  readonly report: (error: unknown) => void;
};

/** A running mapping of a stream to a function. */
export type StreamConsumer = {
  /** Something may have been written: look now. */
  readonly nudge: () => void;
  /** Resolves after a look that began later than the call and found nothing. */
  readonly drained: () => Promise<void>;
  /** Records seen since the start. */
  readonly seen: () => number;
  readonly stop: () => Promise<void>;
};

const shortestPause = 20;
const longestPause = 500;

const taker = ({ mapping, stream, folder, invoke, deadLetters }: StreamOptions, signal: AbortSignal) => {
  const kept = checkpoints(join(folder, `${mapping.id}.json`), stream.arn);
  const passes = anyOf(mapping.patterns);
  const delivery: Delivery = {
    mapping,
    signal,
    invoke: (Records) => invoke(mapping.functionArn, { Records }),
    giveUp: (records, reason) => deadLetters({ queue: mapping.deadLetters ?? 'none', functionArn: mapping.functionArn, reason, event: { Records: records } }),
  };
  const take = async ({ shardId, records }: Page): Promise<void> => {
    const last = records.at(-1)?.dynamodb?.SequenceNumber;
    if (last === undefined) return;
    await deliver(delivery, records.map((record) => streamRecord(record, stream)).filter(passes));
    kept.set(shardId, last);
  };
  return { kept, take };
};

/** Feeds a function with the changes of a table, in order, from where the last run stopped. */
export const followStream = (options: StreamOptions): StreamConsumer => {
  const { mapping, client, stream, report } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const { kept, take } = taker(options, signal);
  const reader = shardReader({ client, streamArn: stream.arn, checkpoints: kept, startsAt: mapping.startsAt, limit: mapping.batchSize });
  let [seen, looks, pause] = [0, 0, shortestPause];
  let wake = (): void => {};
  let waiting: { readonly from: number; readonly resolve: () => void }[] = [];

  const lookOnce = async () => {
    const look = ++looks;
    const count = await reader.look(take);
    seen += count;
    pause = count > 0 ? 0 : Math.min(Math.max(pause * 2, shortestPause), longestPause);
    if (count > 0) return;
    for (const { from, resolve } of waiting) if (look > from) resolve();
    waiting = waiting.filter(({ from }) => look <= from);
  };
  const loop = async () => {
    while (!signal.aborted) {
      await lookOnce().catch((error: unknown) => {
        if (signal.aborted) return;
        report(error);
        reader.reopen();
        pause = longestPause;
      });
      const { promise: woken, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      if (!signal.aborted && pause > 0) await Promise.race([woken, wait(pause, undefined, { signal }).catch(() => {})]);
    }
  };
  const ended = loop();
  const nudge = () => {
    pause = shortestPause;
    wake();
  };
  return {
    nudge,
    seen: () => seen,
    drained: () =>
      new Promise((resolve) => {
        waiting.push({ from: looks, resolve });
        nudge();
      }),
    stop: async () => {
      ending.abort();
      wake();
      await ended;
    },
  };
};
