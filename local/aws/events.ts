import * as z from 'zod';
import type { Bus } from '../cloud/bus.ts';
import { type AwsAnswer, type AwsCall, awsError } from './call.ts';

const Entry = z.object({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().default('default'),
  Time: z.number().optional(),
  Resources: z.array(z.string()).default([]),
});
const PutEvents = z.object({ Entries: z.array(Entry).min(1).max(10) });

/** The account a caller works in. */
export type Home = { readonly account: string; readonly region: string };

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

const largestEntry = 256 * 1024;

const putEntry = (bus: Bus, home: Home, entry: z.infer<typeof Entry>) => {
  const { Source: source, DetailType: detailType, Detail: detail, EventBusName: name, Time, Resources: resources } = entry;
  if (source === undefined || detailType === undefined || detail === undefined)
    return { ErrorCode: 'InvalidArgument', ErrorMessage: 'Source, DetailType and Detail are required.' };
  if (!isObject(detail)) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  if (Buffer.byteLength(detail) > largestEntry) return { ErrorCode: 'InvalidArgument', ErrorMessage: 'The entry is larger than 256 KB.' };
  const busArn = name.startsWith('arn:') ? name : `arn:aws:events:${home.region}:${home.account}:event-bus/${name}`;
  const time = `${(Time === undefined ? new Date() : new Date(Time * 1000)).toISOString().slice(0, 19)}Z`;
  const id = bus.put(busArn, {
    'detail-type': detailType,
    source,
    account: home.account,
    time,
    region: home.region,
    resources,
    detail: JSON.parse(detail),
  });
  return id === undefined ? { ErrorCode: 'InternalFailure', ErrorMessage: `There is no bus ${busArn}.` } : { EventId: id };
};

/** EventBridge's PutEvents (AWS JSON 1.1), the one operation our functions call. */
export const answerEvents = (bus: Bus, home: Home, { body }: AwsCall): AwsAnswer => {
  const read = PutEvents.safeParse(body);
  if (!read.success) return awsError(400, 'ValidationException', 'PutEvents takes 1 to 10 entries.');
  const Entries = read.data.Entries.map((entry) => putEntry(bus, home, entry));
  return { status: 200, headers: {}, body: { FailedEntryCount: Entries.filter((entry) => 'ErrorCode' in entry).length, Entries } };
};
