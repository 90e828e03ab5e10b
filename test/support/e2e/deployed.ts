import { PassThrough } from 'node:stream';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { readAssembly } from '../../../local/cloud/assembly.ts';
import { runFunctions } from '../../../local/cloud/functions.ts';
import { localFunctions } from '../../../local/cloud/local-environment.ts';
import { shardReader } from '../../../local/cloud/shards.ts';
import { type StreamRecord, streamRecord } from '../../../local/cloud/stream-record.ts';
import { synthesized } from '../../../local/cloud/synthesize.ts';
import { readCloud } from '../../../local/cloud/template.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { type Stage, today } from './stage.ts';

const connectionOf = (stage: Stage, tenant: TenantId) => ({
  endpoint: stage.dynamoDbEndpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: stage.tenants[tenant].accessKeyId, secretAccessKey: 'local' },
});

/** Every change of a tenant's table since it was made, as its stream tells it to functions. */
export const recordsOf = async (stage: Stage, tenant: TenantId): Promise<readonly StreamRecord[]> => {
  const database = new DynamoDBClient(connectionOf(stage, tenant));
  const { Table } = await database.send(new DescribeTableCommand({ TableName: stage.tenants[tenant].tableName }));
  const streamArn = Table?.LatestStreamArn ?? '';
  const client = new DynamoDBStreamsClient(connectionOf(stage, tenant));
  const ended = new Set<string>();
  const checkpoints = { of: (shard: string) => (ended.has(shard) ? 'end' : undefined), set: (shard: string) => void ended.add(shard) };
  const reader = shardReader({ client, streamArn, checkpoints, startsAt: 'TRIM_HORIZON', limit: 1000 });
  const records: StreamRecord[] = [];
  for (let empty = 0; empty < 3;) {
    const count = await reader.look(
      async (page) => void records.push(...page.records.map((record) => streamRecord(record, { arn: streamArn, region: 'eu-central-1' }))),
    );
    empty = count === 0 ? empty + 1 : 0;
  }
  client.destroy();
  database.destroy();
  return records;
};

/** Runs one function of a tenant once more beside the platform: the deployed code, on the same database, given whatever a test gives it. */
export const deployedFunction = async (stage: Stage, tenant: TenantId, handler: string) => {
  const cloud = readAssembly(await synthesized())
    .map(readCloud)
    .find((each) => each.tenant === tenant);
  const definition = cloud?.functions.find((each) => each.handler === handler);
  if (cloud === undefined || definition === undefined) throw new Error(`${tenant} has no function ${handler}.`);
  // it reads and writes the table only: whoever else it calls does not answer
  const nobody = 'http://127.0.0.1:9';
  const addresses = { dynamoDb: stage.dynamoDbEndpoint, cognito: nobody, aws: nobody, issuer: stage.tenants[tenant].issuer };
  const local = { addresses, region: cloud.place.region, accessKeyId: stage.tenants[tenant].accessKeyId, businessDate: today };
  const { invoke, stop } = runFunctions({
    definitions: localFunctions({ functions: [definition] }, local),
    log: new PassThrough().resume(),
  });
  return { invoke: (event: unknown) => invoke(definition.arn, event), stop };
};
