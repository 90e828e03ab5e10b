import {
  type CancellationReason,
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { storedIn } from './attributes.ts';
import { nextOf, pageRequest } from './dynamo-query.ts';
import { type Operation, operationOf } from './dynamo-write.ts';
import { isLive, storedOf, unixSeconds } from './item.ts';
import type { Table, WriteOutcome } from './table.ts';
import { checkKey, checkQuery, writable } from './writable.ts';

const refusals: ReadonlySet<string | undefined> = new Set(['ConditionalCheckFailed', 'TransactionConflict']);

const reasonsOf = (error: unknown): readonly CancellationReason[] => {
  if (error instanceof TransactionConflictException) return [{ Code: 'TransactionConflict' }];
  if (error instanceof ConditionalCheckFailedException)
    return [{ Code: 'ConditionalCheckFailed', ...(error.Item && { Item: error.Item }) }];
  return error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
};

/** The positions refused and what a telling put found there, or the error again when it tells of an outage or a mistake. */
const refusedBy = (error: unknown, seconds: number): WriteOutcome => {
  const reasons = reasonsOf(error);
  const refused = reasons.flatMap(({ Code }, position) => (refusals.has(Code) ? [position] : []));
  if (refused.length === 0) throw error;
  const held = reasons.flatMap(({ Item }) => (Item ? [storedIn(Item)] : [])).filter((stored) => isLive(stored, seconds));
  return { ok: false, refused, ...(held.length > 0 && { held }) };
};

/** A write alone costs half of a transaction; only a check has no request of its own. */
const send = async (client: DynamoDBDocumentClient, operations: Operation[]): Promise<unknown> => {
  const [only, ...others] = operations;
  if (others.length === 0 && only?.Put) return client.send(new PutCommand(only.Put));
  if (others.length === 0 && only?.Update) return client.send(new UpdateCommand(only.Update));
  if (others.length === 0 && only?.Delete) return client.send(new DeleteCommand(only.Delete));
  return client.send(new TransactWriteCommand({ TransactItems: operations }));
};

/**
 * The table in DynamoDB: string keys `pk` and `sk`, time-to-live attribute `expiresAt`. One request per operation,
 * beside the SDK's own bounded retries. A transaction repeated by the SDK is recognised by its token; a single write
 * whose answer was lost can be refused at the repetition although it was written, so its writer reads again.
 */
export const dynamoTable = ({ client, name, now }: { client: DynamoDBDocumentClient; name: string; now: () => Date }): Table => ({
  get: async (key, { eventual = false } = {}) => {
    checkKey(key);
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: !eventual }));
    const stored = Item && storedOf(Item);
    return stored && isLive(stored, unixSeconds(now())) ? stored : undefined;
  },
  query: async (query) => {
    checkQuery(query);
    const request = pageRequest(query, name);
    if (!request) return { items: [] };
    const { Items = [], LastEvaluatedKey } = await client.send(new QueryCommand(request));
    const seconds = unixSeconds(now());
    const items = Items.map(storedOf).filter((stored) => isLive(stored, seconds));
    return { items, ...nextOf(LastEvaluatedKey?.['sk'], query) };
  },
  write: async (writes) => {
    const seconds = unixSeconds(now());
    const operations = writable(writes).map((write) => operationOf(write, name, seconds));
    try {
      await send(client, operations);
      return { ok: true };
    } catch (error) {
      return refusedBy(error, seconds);
    }
  },
});
