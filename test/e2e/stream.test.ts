import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { coverageEvents } from '../../functions/notices/coverage-event.ts';
import type { StreamRecord } from '../../local/cloud/stream-record.ts';
import { changesOf } from '../../shared/data/changes.ts';
import { coverageData } from '../../shared/data/coverage.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';
import { chance } from '../support/chance.ts';
import { deployedFunction, recordsOf } from '../support/e2e/deployed.ts';
import { done } from '../support/e2e/region.ts';
import { type Stage, today } from '../support/e2e/stage.ts';
import { openTable, workThrough } from '../support/e2e/table.ts';
import { openWorld } from '../support/e2e/world.ts';

// a platform of its own: all of the shared one would be told again, ever longer as more tests ran before
const world = openWorld('flanders');
afterAll(world.end);

const [wetteren, berlare, laarne, lokeren] = ['42025', '42003', '42010', '46029'] as const;
let stage: Stage;

const shuffled = <Value>(values: readonly Value[], seed: number): Value[] => {
  const random = chance(seed);
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
};

const batches = <Value>(values: readonly Value[], size = 50): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));

/** What a function gets, through JSON as it does. */
const asEvent = (Records: readonly StreamRecord[]): DynamoDBStreamEvent => JSON.parse(JSON.stringify({ Records }));

const asBytes = async (tenant: TenantId): Promise<string> => JSON.stringify(await stage.items(tenant));

const tableOf = (tenant: TenantId) => {
  const { tableName: name, accessKeyId } = stage.tenants[tenant];
  const client = new DynamoDBClient({
    endpoint: stage.dynamoDbEndpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId, secretAccessKey: 'local' },
  });
  return dynamoTable({ client: DynamoDBDocumentClient.from(client), name, now: () => new Date() });
};

describe('everything that ever changed, told once more', () => {
  beforeAll(async () => {
    const region = await world.on(today);
    ({ stage } = region);
    const { members } = await region.cell(wetteren, berlare, laarne);
    done(await members[1]!.mayor.cells.leave());
    await workThrough(await openTable(region, lokeren), stage.settle);
    await stage.settle();
  });

  test.each([
    ['in order', 0],
    ['in another order', 1],
    ['in yet another order, each twice', 2],
  ])('%s leaves every item of the Region as it was, byte by byte', async (_, seed) => {
    const before = await asBytes('flanders');
    const records = await recordsOf(stage, 'flanders');
    expect(records.length).toBeGreaterThan(30);
    const again = seed === 0 ? records : shuffled(seed === 1 ? records : [...records, ...records], seed);
    const projections = await deployedFunction(stage, 'flanders', 'projections/on-change.handler');
    for (const Records of batches(again)) expect(await projections.invoke({ Records })).toEqual({ batchItemFailures: [] });
    await projections.stop();
    await stage.settle();
    expect(await asBytes('flanders')).toBe(before);
  });

  test("leaves the country's counts as they were when its events come twice and in another order", async () => {
    const before = await asBytes('federal');
    const told = changesOf(asEvent(await recordsOf(stage, 'flanders'))).flatMap((change) => coverageEvents(change, 'flanders'));
    expect(told.length).toBeGreaterThan(3);
    const federal = await deployedFunction(stage, 'federal', 'federal-coverage/on-municipality-coverage-changed.handler');
    for (const detail of shuffled([...told, ...told], 3))
      await federal.invoke({ source: detail.source, 'detail-type': detail.type, detail });
    await federal.stop();
    expect(await asBytes('federal')).toBe(before);
  });

  test.each(['flanders', 'be'] as const)(
    'is what a recount of %s from the statements finds too: nothing to mend, not a byte changed',
    async (extent) => {
      const tenant = extent === 'be' ? 'federal' : extent;
      const before = await asBytes(tenant);
      expect(await coverageData(tableOf(tenant), extent).rebuild()).toBe(0);
      expect(await asBytes(tenant)).toBe(before);
    },
  );
});
