import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { storedOf } from './item.ts';
import type { Key, Stored } from './table.ts';

/**
 * One change of one item, as the stream tells it: `old` is absent at creation, `new` at removal. `sequence` is a
 * decimal number as text, growing with each change of the same key. Expired items are shown as they lie in the table.
 */
export type Change = { readonly key: Key; readonly sequence: string; readonly old?: Stored; readonly new?: Stored };

type Image = { readonly [name: string]: AttributeValue };

const imageOf = (image: Image): Record<string, unknown> =>
  Object.fromEntries(Object.entries(image).map(([name, attribute]) => [name, valueOf(attribute)]));

/** The table stores JSON values only, so these six kinds are all there are. */
const valueOf = (attribute: AttributeValue): unknown => {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return Number(attribute.N);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.L !== undefined) return attribute.L.map(valueOf);
  if (attribute.M !== undefined) return imageOf(attribute.M);
  if (attribute.NULL === true) return null;
  throw new TypeError('The stream holds an attribute of a kind that the table never writes.');
};

const changeOf = ({ dynamodb: record }: DynamoDBRecord): Change => {
  const old = record?.OldImage && storedOf(imageOf(record.OldImage));
  const current = record?.NewImage && storedOf(imageOf(record.NewImage));
  const key = (current ?? old)?.key;
  if (record?.SequenceNumber === undefined || key === undefined)
    throw new TypeError('A stream record needs a sequence number and its images (NEW_AND_OLD_IMAGES).');
  return { key, sequence: record.SequenceNumber, ...(old && { old }), ...(current && { new: current }) };
};

/** The changes of a stream batch, in order; throws on a stream without both images. */
export const changesOf = (event: DynamoDBStreamEvent): readonly Change[] => event.Records.map(changeOf);
