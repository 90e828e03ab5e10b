import type { DynamoDBStreamEvent, StreamRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../shared/data/changes.ts';

const image = (version: string): NonNullable<StreamRecord['NewImage']> => ({
  pk: { S: 'p' },
  sk: { S: 's' },
  v: { N: version },
  s: { N: '1' },
  d: { M: { text: { S: '' }, count: { N: '-1.5' }, yes: { BOOL: false }, none: { NULL: true }, list: { L: [{ N: '0' }, { M: {} }] } } },
});
const stored = (version: number) => ({
  key: { pk: 'p', sk: 's' },
  version,
  schema: 1,
  value: { text: '', count: -1.5, yes: false, none: null, list: [0, {}] },
});
const event = (...records: StreamRecord[]): DynamoDBStreamEvent => ({ Records: records.map((dynamodb) => ({ dynamodb })) });

describe('the changes of a stream', () => {
  test('come in order, with the item before and after', () => {
    const records = [
      { SequenceNumber: '100', NewImage: image('1') },
      { SequenceNumber: '200', OldImage: image('1'), NewImage: { ...image('2'), expiresAt: { N: '1790000000' } } },
      { SequenceNumber: '300', OldImage: image('2') },
    ];
    expect(changesOf(event(...records))).toEqual([
      { key: stored(1).key, sequence: '100', new: stored(1) },
      { key: stored(1).key, sequence: '200', old: stored(1), new: { ...stored(2), expiresAt: 1_790_000_000 } },
      { key: stored(1).key, sequence: '300', old: stored(2) },
    ]);
  });

  test('of an empty batch are none', () => {
    expect(changesOf(event())).toEqual([]);
  });

  test.each<[string, StreamRecord]>([
    ['holds keys only', { SequenceNumber: '1', Keys: { pk: { S: 'p' }, sk: { S: 's' } } }],
    ['has no sequence number', { NewImage: image('1') }],
    ['holds an item this table never wrote', { SequenceNumber: '1', NewImage: { pk: { S: 'p' } } }],
    ['holds bytes or sets', { SequenceNumber: '1', NewImage: { ...image('1'), d: { SS: ['a'] } } }],
  ])('are refused when a record %s', (_, record) => {
    expect(() => changesOf(event(record))).toThrow();
  });
});
