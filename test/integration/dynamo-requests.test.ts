import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { readActions, writeActions } from '../../shared/data/actions.ts';
import { itemBytes, writeUnits } from '../../shared/data/capacity.ts';
import { itemOf } from '../../shared/data/item.ts';
import { type FreshTable, freshTable } from '../support/dynamodb-local.ts';
import { check, given, put, refused, remove } from '../support/table-promises/subject.ts';

const key = { pk: 'p', sk: 's' };
const other = { pk: 'p', sk: 't' };

describe('the table in DynamoDB', () => {
  let fresh: FreshTable;
  let sent: string[] = [];

  beforeEach(async () => {
    fresh = await freshTable();
    await given(fresh.table, key, 1);
    sent = [];
    fresh.client.middlewareStack.add(
      (next, { commandName = '' }) => {
        sent.push(`dynamodb:${commandName.replace(/Command$/, '')}`);
        return next;
      },
      { step: 'initialize' },
    );
  });

  const failWith = (error: Error): void => fresh.client.middlewareStack.add(() => () => Promise.reject(error), { step: 'build' });

  test.each([
    ['a put at a version', put(key, 1), writeActions.put],
    ['a put over anything', put(key, 'any'), writeActions.putOver],
    ['a put over what exists', put(key, 'exists'), writeActions.putOver],
    ['a removal', remove(key, 1), writeActions.remove],
  ])('sends %s as one request that needs just its own right', async (_, write, action) => {
    await fresh.table.write([write]);
    expect(sent).toEqual([action]);
  });

  test('sends reads and transactions as one request each', async () => {
    await fresh.table.get(key);
    await fresh.table.query({ pk: 'p' });
    await fresh.table.write([check(key, 1)]);
    await fresh.table.write([check(key, 1), put(other, 0)]);
    expect(sent).toEqual([readActions.get, readActions.query, 'dynamodb:TransactWriteItems', 'dynamodb:TransactWriteItems']);
  });

  test('sends nothing for a page that can only be empty', async () => {
    await fresh.table.query({ pk: 'p', prefix: 'b', upTo: 'a' });
    expect(sent).toEqual([]);
  });

  const cancelled = (...codes: string[]) =>
    new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: codes.map((Code) => ({ Code })) });

  test.each([
    ['a conflict with another transaction', cancelled('None', 'TransactionConflict'), refused(1)],
    ['a conflict and an expectation', cancelled('ConditionalCheckFailed', 'TransactionConflict'), refused(0, 1)],
    ['an expectation beside a throttled write', cancelled('ThrottlingError', 'ConditionalCheckFailed'), refused(1)],
    ['a conflict of a write alone', new TransactionConflictException({ message: 'conflict', $metadata: {} }), refused(0)],
  ])('takes %s for a refusal', async (_, error, outcome) => {
    failWith(error);
    expect(await fresh.table.write([put(key, 1), put(other, 0)])).toEqual(outcome);
  });

  test.each([
    ['a transaction throttled only', cancelled('None', 'ThrottlingError')],
    ['a transaction called invalid', cancelled('ValidationError', 'None')],
    ['a lost connection', new Error('socket hang up')],
  ])('throws on %s', async (_, error) => {
    failWith(error);
    await expect(fresh.table.write([put(key, 1), put(other, 0)])).rejects.toBe(error);
  });

  test.each([1, 2, 5])('counts bytes as DynamoDB does, at the edge of %i KB', async (kilobytes) => {
    const shape = {
      text: 'é😀',
      list: [true, null, [], {}],
      map: { naam: 'Jo' },
      numbers: [0, 7, -7, 12, 123.45, 1200, 9007199254740991],
      filling: '',
    };
    const stored = (filling: string) => ({ key, version: 1, schema: 1, value: { ...shape, filling } });
    const room = kilobytes * 1024 - itemBytes(stored(''));
    for (const length of [room, room + 1]) {
      const Item = itemOf(stored('x'.repeat(length)));
      const { ConsumedCapacity } = await fresh.client.send(
        new PutCommand({ TableName: fresh.name, Item, ReturnConsumedCapacity: 'TOTAL' }),
      );
      expect(ConsumedCapacity?.CapacityUnits).toBe(writeUnits(itemBytes(stored('x'.repeat(length))), false));
    }
  });
});
