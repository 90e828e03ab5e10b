import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { RegionId, TenantId } from '../../../shared/domain/tenants.ts';
import type { Handle } from './handle.ts';

/** The day the rules see in the platform of the run. */
export const today = '2026-03-02';

const Mail = z.object({ to: z.string(), from: z.string(), subject: z.string(), text: z.string() });
export type Mail = z.infer<typeof Mail>;
const Inbox = z.object({ items: z.array(Mail) });
const Item = z.looseObject({ pk: z.string(), sk: z.string() });
export type Item = z.infer<typeof Item>;
const Schedules = z.object({ schedules: z.array(z.string()) });

const json = async (address: string, init: RequestInit = {}): Promise<unknown> => {
  const response = await fetch(address, { ...init, headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};

type NightlyRoom = 'cells' | 'transfers';

/** A running platform as its tests look at it: from outside, and into the database that no user sees. */
export const stageOf = (handle: Handle) => ({
  ...handle,
  /** Resolves once every change and event so far has reached the read models. */
  settle: async (): Promise<void> => {
    const response = await fetch(handle.settleUrl);
    if (!response.ok) throw new Error(await response.text());
  },
  /** Newest first; of everybody without an address. */
  mails: async (to?: string): Promise<readonly Mail[]> =>
    Inbox.parse(await json(`${handle.deskUrl}/inbox${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`)).items,
  /** Runs what a Region's own schedule runs every night, or of it only what one room does. */
  night: async (region: RegionId, room: NightlyRoom | '' = ''): Promise<void> => {
    const { schedules } = Schedules.parse(await json(`${handle.deskUrl}/schedules`));
    for (const name of schedules.filter((each) => each.startsWith(`${region}.${room}`)))
      await json(`${handle.deskUrl}/schedules/${encodeURIComponent(name)}`, { method: 'POST' });
  },
  /** Every item of a tenant's database as it lies there, in key order. */
  items: async (tenant: TenantId): Promise<readonly Item[]> => {
    const { tableName: TableName, accessKeyId } = handle.tenants[tenant];
    const client = new DynamoDBClient({
      endpoint: handle.dynamoDbEndpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId, secretAccessKey: 'local' },
    });
    const found: Item[] = [];
    const pages = paginateScan({ client: DynamoDBDocumentClient.from(client) }, { TableName, ConsistentRead: true });
    for await (const { Items = [] } of pages) found.push(...Items.map((item) => Item.parse(item)));
    client.destroy();
    const keyOf = ({ pk, sk }: Item) => `${pk} ${sk}`;
    return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  },
});
export type Stage = ReturnType<typeof stageOf>;
