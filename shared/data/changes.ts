import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { storedIn } from './attributes.ts';
import type { Key, Stored } from './table.ts';

/**
 * One change of one item, as the stream tells it: `old` is absent at creation, `new` at removal. `sequence` is a
 * decimal number as text, growing with each change of the same key. Expired items are shown as they lie in the table.
 */
export type Change = { readonly key: Key; readonly sequence: string; readonly old?: Stored; readonly new?: Stored };

const changeOf = ({ dynamodb: record }: DynamoDBRecord): Change => {
  const old = record?.OldImage && storedIn(record.OldImage);
  const current = record?.NewImage && storedIn(record.NewImage);
  const key = (current ?? old)?.key;
  if (record?.SequenceNumber === undefined || key === undefined)
    throw new TypeError('A stream record needs a sequence number and its images (NEW_AND_OLD_IMAGES).');
  return { key, sequence: record.SequenceNumber, ...(old && { old }), ...(current && { new: current }) };
};

/** The changes of a stream batch, in order; throws on a stream without both images. */
export const changesOf = (event: DynamoDBStreamEvent): readonly Change[] => event.Records.map(changeOf);
