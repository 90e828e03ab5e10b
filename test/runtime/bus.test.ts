import { createServer } from 'node:http';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { afterEach, describe, expect, test } from 'vitest';
import { eventBridge } from '../../functions/runtime/bus.ts';
import { coverageEvent } from '../../shared/contract/events.ts';
import { stated } from '../support/coverage.ts';

type Sent = { readonly EventBusName: string; readonly Source: string; readonly DetailType: string; readonly Detail: string };

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A bus that refuses an entry as often as it is told to. */
const busThat = async (refuses: (id: string, attempt: number) => boolean) => {
  const requests: string[][] = [];
  const attempts = new Map<string, number>();
  const taken: Sent[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { Entries }: { Entries: Sent[] } = JSON.parse(Buffer.concat(chunks).toString());
      const outcomes = Entries.map((entry) => {
        const { id }: { id: string } = JSON.parse(entry.Detail);
        const attempt = (attempts.get(id) ?? 0) + 1;
        attempts.set(id, attempt);
        if (refuses(id, attempt)) return { ErrorCode: 'ThrottlingException', ErrorMessage: 'slow down' };
        taken.push(entry);
        return { EventId: `event-${taken.length}` };
      });
      requests.push(Entries.map(({ Detail }) => JSON.parse(Detail).id));
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      response.end(JSON.stringify({ FailedEntryCount: outcomes.filter(({ ErrorCode }) => ErrorCode).length, Entries: outcomes }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = new EventBridgeClient({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  closing.push(() => client.destroy());
  return { publish: eventBridge(client, 'ronde-federal'), requests, taken };
};

const events = (count: number) =>
  Array.from({ length: count }, (_, index) => coverageEvent('flanders', '44021', stated('without', '2026-01-01', index + 1)));

describe('the bus', () => {
  test('carries the whole CloudEvent under its own source and type', async () => {
    const { publish, taken } = await busThat(() => false);
    const [event] = events(1);
    await publish(events(1));
    expect(taken).toEqual([
      { EventBusName: 'ronde-federal', Source: 'ronde.flanders', DetailType: 'municipalityCoverageChanged', Detail: JSON.stringify(event) },
    ]);
  });

  test('takes ten at a time, in order', async () => {
    const { publish, requests } = await busThat(() => false);
    await publish(events(23));
    expect(requests.map((ids) => ids.length)).toEqual([10, 10, 3]);
  });

  test('is sent only what it refused again', async () => {
    const { publish, requests, taken } = await busThat((id, attempt) => id === '44021-2' && attempt < 3);
    await publish(events(3));
    expect(requests).toEqual([['44021-1', '44021-2', '44021-3'], ['44021-2'], ['44021-2']]);
    expect(taken).toHaveLength(3);
  });

  test('that goes on refusing is a failure the stream brings again', async () => {
    const { publish, requests } = await busThat((id) => id === '44021-1');
    await expect(publish(events(2))).rejects.toThrow('refused 1 events: ThrottlingException');
    expect(requests).toHaveLength(4);
  });

  test('is not asked when there is nothing to tell', async () => {
    const { publish, requests } = await busThat(() => false);
    await publish([]);
    expect(requests).toEqual([]);
  });
});
