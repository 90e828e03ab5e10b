import type { _Record as SdkRecord, AttributeValue } from '@aws-sdk/client-dynamodb-streams';

type Image = Readonly<Record<string, AttributeValue>>;

/** One change of an item as a function gets it. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: string;
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly dynamodb: {
    /** Unix seconds. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Image;
    readonly NewImage?: Image;
    readonly OldImage?: Image;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
  };
};

/** DynamoDB Local writes an empty map into its stream as `{}`; DynamoDB itself writes `{"M":{}}`. */
const whole = (value: AttributeValue): AttributeValue => {
  if (value.M !== undefined) return { M: wholeImage(value.M) };
  if (value.L !== undefined) return { L: value.L.map(whole) };
  return Object.keys(value).length === 0 ? { M: {} } : value;
};
const wholeImage = (image: Image): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, whole(value)]));

/** Turns a record of the Streams API into the record of a Lambda event. */
export const streamRecord = (record: SdkRecord, source: { readonly arn: string; readonly region: string }): StreamRecord => {
  const { dynamodb: change } = record;
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? '',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: source.region,
    eventSourceARN: source.arn,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((change?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      Keys: change?.Keys ?? {},
      ...(change?.NewImage === undefined ? {} : { NewImage: wholeImage(change.NewImage) }),
      ...(change?.OldImage === undefined ? {} : { OldImage: wholeImage(change.OldImage) }),
      SequenceNumber: change?.SequenceNumber ?? '',
      SizeBytes: change?.SizeBytes ?? 0,
      StreamViewType: change?.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    },
  };
};
