import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { itemOf } from './item.ts';
import type { Expected, Write } from './table.ts';

export type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type Put = Extract<Write, { kind: 'put' }>;

const live = '(attribute_not_exists(expiresAt) OR expiresAt > :now)';

/** The expectation as a condition on `v`; an expired item counts as absent although it still lies there. */
const conditionOf = (expected: Expected, seconds: number) => {
  if (expected === 'any') return {};
  const now = { ':now': seconds };
  if (expected === 0) return { ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now', ExpressionAttributeValues: now };
  if (expected === 'exists') return { ConditionExpression: `attribute_exists(pk) AND ${live}`, ExpressionAttributeValues: now };
  return { ConditionExpression: `v = :expected AND ${live}`, ExpressionAttributeValues: { ...now, ':expected': expected } };
};

const told = ({ telling }: Put) => (telling ? ({ ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const) : {});

/**
 * The writer does not know the version here, so the table counts it on: one UpdateItem that sets every attribute we
 * ever write, which replaces the item whole.
 */
const putOver = (write: Put, name: string, seconds: number): Operation => {
  const { ExpressionAttributeValues, ...condition } = conditionOf(write.expected, seconds);
  const counted = 'SET v = if_not_exists(v, :zero) + :one, s = :s, d = :d';
  const expiry = write.expiresAt === undefined ? {} : { ':expiresAt': write.expiresAt };
  return {
    Update: {
      TableName: name,
      Key: write.key,
      UpdateExpression: write.expiresAt === undefined ? `${counted} REMOVE expiresAt` : `${counted}, expiresAt = :expiresAt`,
      ...condition,
      ...told(write),
      ExpressionAttributeValues: { ...ExpressionAttributeValues, ...expiry, ':zero': 0, ':one': 1, ':s': write.schema, ':d': write.value },
    },
  };
};

/** The DynamoDB request for one write; `writeActions` says which right it needs. */
export const operationOf = (write: Write, name: string, seconds: number): Operation => {
  const target = { TableName: name, ...conditionOf(write.expected, seconds) };
  if (write.kind === 'remove') return { Delete: { ...target, Key: write.key } };
  if (write.kind === 'check')
    return { ConditionCheck: { ...target, Key: write.key, ConditionExpression: target.ConditionExpression ?? '' } };
  if (typeof write.expected !== 'number') return putOver(write, name, seconds);
  return { Put: { ...target, ...told(write), Item: itemOf({ ...write, version: write.expected + 1 }) } };
};
