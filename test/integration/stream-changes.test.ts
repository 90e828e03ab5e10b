import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand, DynamoDBStreamsClient, GetRecordsCommand, GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { type Change, changesOf } from '../../shared/data/changes.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import type { Table } from '../../shared/data/table.ts';
import { type FreshTable, freshTable } from '../support/dynamodb-local.ts';
import { put, remove } from '../support/table-promises/subject.ts';

const a = { pk: 'p', sk: 'a' };
const b = { pk: 'p', sk: 'b' };

const history = async (table: Table): Promise<void> => {
  await table.write([put(a, 0, { list: [1, '', null, { deep: true }] }, 4_000_000_000)]);
  await table.write([put(a, 1, { list: [] })]);
  await table.write([put(b, 'any', -0.5)]);
  await table.write([put(b, 7, 'refused')]);
  await table.write([put(b, 'exists', 'é😀')]);
  await table.write([remove(b, 0)]);
  await table.write([remove(a, 'any')]);
  await table.write([remove(a, 'any')]);
};

const streamOf = async ({ client, name, connection }: FreshTable): Promise<readonly Change[]> => {
  const streams = new DynamoDBStreamsClient(connection);
  const { Table: described } = await client.send(new DescribeTableCommand({ TableName: name }));
  const StreamArn = described?.LatestStreamArn;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const { ShardIterator } = await streams.send(new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }));
  const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
  // the very JSON a Lambda gets
  const event: DynamoDBStreamEvent = JSON.parse(JSON.stringify({ Records }));
  return changesOf(event);
};

test('the stream of DynamoDB and the memory table tell the same changes', async () => {
  const fresh = await freshTable();
  await history(fresh.table);
  const told: Change[] = [];
  await history(memoryTable({ now: () => new Date(), onChange: (change) => told.push(change) }));
  const withoutSequence = (changes: readonly Change[]) =>
    changes.map(({ sequence, ...change }) => ({ ...change, isNumber: /^\d+$/.test(sequence) }));
  expect(told).toHaveLength(5);
  expect(withoutSequence(await streamOf(fresh))).toEqual(withoutSequence(told));
});
