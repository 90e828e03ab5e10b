import { itemBytes } from './item-size.ts';
import { plainText, plainValue } from './plain-value.ts';
import type { Key, Query, Write } from './table.ts';

/** AWS service quotas for DynamoDB: items and keys in bytes, transactions in items and bytes. */
export const limits = {
  itemBytes: 400 * 1024,
  pkBytes: 2048,
  skBytes: 1024,
  writes: 100,
  page: 1000,
  pageBytes: 1024 * 1024,
  transactionBytes: 4 * 1024 * 1024,
} as const;

const refuse = (reason: string): never => {
  throw new RangeError(`The table cannot write this: ${reason}.`);
};

const checkKeyPart = (part: string, name: string, most: number): void => {
  const bytes = Buffer.byteLength(plainText(part, name));
  if (bytes < 1 || bytes > most) refuse(`a ${name} has 1 to ${most} bytes, not ${bytes}`);
};

/** Throws on a key that DynamoDB would refuse. */
export const checkKey = ({ pk, sk }: Key): void => {
  checkKeyPart(pk, 'pk', limits.pkBytes);
  checkKeyPart(sk, 'sk', limits.skBytes);
};

/** Throws on a query that DynamoDB would refuse. */
export const checkQuery = ({ pk, prefix = '', upTo = '', after, limit = 1 }: Query): void => {
  checkKeyPart(pk, 'pk', limits.pkBytes);
  if (after !== undefined) checkKeyPart(after, 'sk', limits.skBytes);
  for (const bound of [prefix, upTo]) if (bound !== '') checkKeyPart(bound, 'sk', limits.skBytes);
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.page) refuse(`a page has 1 to ${limits.page} items`);
};

const bytesOf = (write: Write): number => (write.kind === 'put' ? itemBytes({ ...write, version: 1 }) : 0);

const checkWrite = (write: Write): Write => {
  checkKey(write.key);
  if (typeof write.expected === 'number' && (!Number.isSafeInteger(write.expected) || write.expected < 0))
    refuse('an expected version is 0 or a whole number');
  if (write.kind !== 'put') return write;
  if (!Number.isSafeInteger(write.schema)) refuse('a schema version is a whole number');
  if (write.expiresAt !== undefined && !Number.isSafeInteger(write.expiresAt)) refuse('expiresAt is in whole Unix seconds');
  const put = { ...write, value: plainValue(write.value) };
  const bytes = bytesOf(put);
  return bytes > limits.itemBytes ? refuse(`an item has at most ${limits.itemBytes} bytes, not ${bytes}`) : put;
};

/**
 * The writes with deep-copied values, checked against what DynamoDB refuses, so that every table refuses the same
 * before anything is sent. Throws: such a write is a mistake in the program, not an answer.
 */
export const writable = (writes: readonly Write[]): readonly Write[] => {
  if (writes.length < 1 || writes.length > limits.writes) refuse(`a transaction has 1 to ${limits.writes} writes, not ${writes.length}`);
  const checked = writes.map(checkWrite);
  if (new Set(writes.map(({ key }) => JSON.stringify([key.pk, key.sk]))).size < writes.length) refuse('a transaction writes each key once');
  const bytes = checked.reduce((sum, write) => sum + bytesOf(write), 0);
  return bytes > limits.transactionBytes ? refuse(`a transaction has at most ${limits.transactionBytes} bytes, not ${bytes}`) : checked;
};
