import { join } from 'node:path';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { deliver, type Delivery } from './batches.ts';
import { checkpoints } from './checkpoints.ts';
import type { MappingDefinition } from './cloud.ts';
import type { DeadLetters } from './dead-letters.ts';
import { anyOf } from './pattern.ts';
import { startPulse } from './pulse.ts';
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

const taker = ({ mapping, stream, folder, invoke, deadLetters }: StreamOptions, signal: AbortSignal) => {
  const kept = checkpoints(join(folder, `${mapping.id}.json`), stream.arn);
  const passes = anyOf(mapping.patterns);
  const delivery: Delivery = {
    mapping,
    signal,
    invoke: (Records) => invoke(mapping.functionArn, { Records }),
    giveUp: (records, reason) =>
      deadLetters({ queue: mapping.deadLetters ?? 'none', functionArn: mapping.functionArn, reason, event: { Records: records } }),
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
  const failed = (error: unknown): void => {
    report(error);
    reader.reopen();
  };
  const { nudge, drained, seen, ended } = startPulse({ look: () => reader.look(take), failed, signal });
  const stop = (): Promise<void> => {
    ending.abort();
    return ended();
  };
  return { nudge, drained, seen, stop };
};
