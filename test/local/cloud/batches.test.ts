import { describe, expect, test } from 'vitest';
import { deliver, type Delivery } from '../../../local/cloud/batches.ts';
import { streamRecord, type StreamRecord } from '../../../local/cloud/stream-record.ts';

const records = (count: number): readonly StreamRecord[] =>
  Array.from({ length: count }, (_, index) => streamRecord({ dynamodb: { SequenceNumber: String(index) } }, { arn: 'arn', region: 'r' }));
const numbers = (given: readonly StreamRecord[]) => given.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

/** A delivery that writes down what was tried and given up. */
const watched = (answer: (batch: readonly number[]) => unknown, mapping: Partial<Delivery['mapping']> = {}) => {
  const tried: (readonly number[])[] = [];
  const given: number[] = [];
  const delivery: Delivery = {
    mapping: { bisects: true, retries: 1, reportsItemFailures: true, ...mapping },
    invoke: async (batch) => {
      tried.push(numbers(batch));
      return answer(numbers(batch));
    },
    giveUp: (batch) => given.push(...numbers(batch)),
    signal: new AbortController().signal,
    pauseMillis: () => 0,
  };
  return { delivery, tried, given };
};
const failing = (...numbersOf: readonly number[]) => ({
  batchItemFailures: numbersOf.map((number) => ({ itemIdentifier: String(number) })),
});

describe('a batch of a stream', () => {
  test('that succeeds is given once', async () => {
    const { delivery, tried } = watched(() => undefined);
    await deliver(delivery, records(3));
    expect(tried).toEqual([[0, 1, 2]]);
  });

  test('goes on from the first record the function reported, and not from before it', async () => {
    let first = true;
    const { delivery, tried, given } = watched(
      () => {
        if (!first) return failing();
        first = false;
        return failing(2, 1);
      },
      { bisects: false },
    );
    await deliver(delivery, records(4));
    expect(tried).toEqual([
      [0, 1, 2, 3],
      [1, 2, 3],
    ]);
    expect(given).toEqual([]);
  });

  test('is halved around a poisonous record, which alone is given up after its tries', async () => {
    const { delivery, tried, given } = watched((batch) => {
      if (batch.includes(2)) throw new Error('poison');
      return undefined;
    });
    await deliver(delivery, records(4));
    expect(given).toEqual([2]);
    expect(tried.filter((batch) => batch.length === 1 && batch[0] === 2)).toHaveLength(2);
    expect(tried.at(-1)).toEqual([3]);
  });

  test('is given up whole after its tries where the mapping does not bisect', async () => {
    const { delivery, tried, given } = watched(
      () => {
        throw new Error('down');
      },
      { bisects: false, retries: 2 },
    );
    await deliver(delivery, records(2));
    expect(tried).toHaveLength(3);
    expect(given).toEqual([0, 1]);
  });

  test('that names a record it did not get has failed as a whole', async () => {
    const { delivery, given } = watched(() => failing(99), { bisects: false, retries: 0 });
    await deliver(delivery, records(2));
    expect(given).toEqual([0, 1]);
  });
});

test('an empty map is one, though DynamoDB Local writes it as nothing', () => {
  const empty = JSON.parse('{"dynamodb":{"NewImage":{"m":{},"l":{"L":[{}]}}}}');
  expect(streamRecord(empty, { arn: 'arn', region: 'r' }).dynamodb.NewImage).toEqual({ m: { M: {} }, l: { L: [{ M: {} }] } });
});
