import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as SdkRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoints } from './checkpoints.ts';

/** Where reading of one shard stands. */
type Shard = { readonly id: string; readonly parent: string | undefined; iterator: string | undefined };

export type Page = { readonly shardId: string; readonly records: readonly SdkRecord[] };

type Reading = {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly checkpoints: Checkpoints;
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
  readonly limit: number;
};

const listShards = async ({ client, streamArn }: Reading): Promise<readonly Shard[]> => {
  const shards: Shard[] = [];
  let after: string | undefined;
  do {
    const { StreamDescription: stream } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: after }),
    );
    shards.push(...(stream?.Shards ?? []).map(({ ShardId: id = '', ParentShardId: parent }) => ({ id, parent, iterator: undefined })));
    after = stream?.LastEvaluatedShardId;
  } while (after !== undefined);
  return shards;
};

const openIterator = async ({ client, streamArn, checkpoints, startsAt }: Reading, id: string): Promise<string | undefined> => {
  const open = async (sequence: string | undefined) => {
    const from =
      sequence === undefined
        ? { ShardIteratorType: startsAt }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: sequence };
    return (await client.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: id, ...from }))).ShardIterator;
  };
  const sequence = checkpoints.of(id);
  return open(sequence).catch((error: unknown) => {
    // a stream keeps a day; what is older is gone, here as in the cloud
    if (error instanceof TrimmedDataAccessException) return open(undefined);
    throw error;
  });
};

/** Reads a stream shard by shard, children after their parents, from where the checkpoints stand. */
export const shardReader = (reading: Reading) => {
  const { client, checkpoints } = reading;
  let shards: readonly Shard[] = [];
  let stale = true;

  const refresh = async () => {
    const known = new Map(shards.map((shard) => [shard.id, shard]));
    shards = (await listShards(reading)).map((shard) => known.get(shard.id) ?? shard);
    stale = false;
  };
  const isDone = (id: string | undefined) => id === undefined || checkpoints.of(id) === 'end' || !shards.some((shard) => shard.id === id);

  return {
    /** One look at each open shard. `done` is called when the caller has dealt with a page. */
    look: async (take: (page: Page) => Promise<void>): Promise<number> => {
      if (stale) await refresh();
      let count = 0;
      for (const shard of shards.filter(({ id, parent }) => !isDone(id) && isDone(parent))) {
        shard.iterator ??= await openIterator(reading, shard.id);
        const { Records: records = [], NextShardIterator: next } = await client.send(
          new GetRecordsCommand({ ShardIterator: shard.iterator, Limit: reading.limit }),
        );
        await take({ shardId: shard.id, records });
        shard.iterator = next;
        count += records.length;
        if (next === undefined) {
          checkpoints.set(shard.id, 'end');
          stale = true;
        }
      }
      return count;
    },
    /** Forgets the iterators, which live 15 minutes; reading goes on from the checkpoints. */
    reopen: (): void => {
      for (const shard of shards) shard.iterator = undefined;
      stale = true;
    },
  };
};
