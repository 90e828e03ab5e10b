import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { MappingDefinition } from '../../local/cloud/cloud.ts';
import type { DeadLetter } from '../../local/cloud/dead-letters.ts';
import { followStream } from '../../local/cloud/streams.ts';
import { freshTable } from '../support/dynamodb-local.ts';

const Event = z.object({ Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ sk: z.object({ S: z.string() }) }) }) })) });
const mapping: MappingDefinition = {
  id: 'mapping',
  functionArn: 'arn:function',
  batchSize: 2,
  bisects: true,
  retries: 1,
  reportsItemFailures: true,
  patterns: [{ dynamodb: { Keys: { pk: { S: [{ prefix: 'HEARD#' }] } } } }],
  startsAt: 'TRIM_HORIZON',
};

/** A table, and a function that hears of its changes in runs that share checkpoints. */
const heard = async () => {
  const { client, table, name, connection } = await freshTable();
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  const folder = mkdtempSync(join(tmpdir(), 'ronde-checkpoints-'));
  const streams = new DynamoDBStreamsClient(connection);
  onTestFinished(() => {
    streams.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  const letters: DeadLetter[] = [];
  const run = (answer: (keys: readonly string[]) => unknown) =>
    followStream({
      mapping,
      client: streams,
      stream: { arn: Table?.LatestStreamArn ?? '', region: 'eu-central-1' },
      folder,
      invoke: async (_arn, event) => answer(Event.parse(event).Records.map(({ dynamodb }) => dynamodb.Keys.sk.S)),
      deadLetters: (letter) => letters.push(letter),
      report: () => {},
    });
  const put = async (...keys: readonly string[]) => {
    for (const key of keys) {
      const [pk = '', sk = ''] = key.split('/');
      await table.write([{ kind: 'put', key: { pk, sk }, expected: 'any', schema: 1, value: { empty: {} } }]);
    }
  };
  return { run, put, letters };
};

test('a function hears of each change its filter names, in order, in batches', async () => {
  const { run, put } = await heard();
  const batches: (readonly string[])[] = [];
  const consumer = run((keys) => void batches.push(keys));
  await put('HEARD#1/a', 'OTHER#1/x', 'HEARD#1/b', 'HEARD#1/c');
  await consumer.drained();
  await consumer.stop();
  expect(batches.flat()).toEqual(['a', 'b', 'c']);
  expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(2);
});

test('what happened while nobody listened, or was being dealt with when it ended, is heard by the next run', async () => {
  const { run, put } = await heard();
  const first: string[] = [];
  const consumer = run((keys) => {
    first.push(...keys);
    if (keys.includes('b')) throw new Error('ended in the middle');
  });
  await put('HEARD#1/a');
  await consumer.drained();
  await put('HEARD#1/b');
  consumer.nudge();
  await expect.poll(() => first).toContain('b');
  await consumer.stop();
  await put('HEARD#1/c');
  const second: string[] = [];
  const next = run((keys) => void second.push(...keys));
  await next.drained();
  await next.stop();
  expect(second).toEqual(['b', 'c']);
});

test('a change that fails for good is put aside and does not hold up the rest', async () => {
  const { run, put, letters } = await heard();
  const done: string[] = [];
  await put('HEARD#1/a', 'HEARD#1/poison', 'HEARD#1/c');
  const consumer = run((keys) => {
    if (keys.includes('poison')) throw new Error('poison');
    done.push(...keys);
  });
  await consumer.drained();
  await consumer.stop();
  expect(done).toEqual(['a', 'c']);
  expect(letters).toEqual([expect.objectContaining({ functionArn: 'arn:function', reason: 'poison' })]);
});
