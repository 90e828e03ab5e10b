import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { authorizer } from './authorizer.ts';
import type { Cloud } from './cloud.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Invoke } from './functions.ts';
import { startGateway } from './gateway.ts';
import { followStream, type StreamConsumer } from './streams.ts';
import { openLocalTables } from './table.ts';

export type TenantOptions = {
  readonly cloud: Cloud;
  readonly port: number;
  readonly dynamoDb: string;
  readonly issuer: string;
  readonly accessKeyId: string;
  readonly folder: string;
  readonly invoke: Invoke;
  readonly deadLetters: DeadLetters;
  readonly report: (error: unknown) => void;
};

/** One tenant, running: what a client, a test or the seed needs to reach it. */
export type Tenant = {
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Where the sign-in pages send the browser back to. */
  readonly callbackUrl: string;
  readonly userPoolId: string;
  readonly tableName: string;
  readonly accessKeyId: string;
  readonly region: string;
};

/** DynamoDB Local keeps one database per access key id, so each tenant has one of its own. */
export const connection = ({ dynamoDb: endpoint, cloud, accessKeyId }: Pick<TenantOptions, 'dynamoDb' | 'cloud' | 'accessKeyId'>) => ({
  endpoint,
  region: cloud.place.region,
  credentials: { accessKeyId, secretAccessKey: 'local' },
});

/** Starts a tenant: its table, its API, and the functions that follow its changes. */
export const startTenant = async (options: TenantOptions) => {
  const { cloud, invoke, issuer, accessKeyId, port, folder, deadLetters, report } = options;
  const at = connection(options);
  const database = new DynamoDBClient(at);
  const streams = new DynamoDBStreamsClient(at);
  const arn = await openLocalTables(database, cloud);
  database.destroy();

  const stream = { arn, region: cloud.place.region };
  const consumers: readonly StreamConsumer[] = cloud.mappings.map((mapping) =>
    followStream({ mapping, client: streams, stream, folder, invoke, deadLetters, report }),
  );

  const gateway = await startGateway({ port, name: cloud.tenant, api: cloud.api, authorize: authorizer(issuer), invoke, report });
  const tenant: Tenant = {
    url: gateway.url,
    issuer,
    clientId: cloud.userPool.clientId,
    callbackUrl: cloud.userPool.callbackUrl,
    userPoolId: cloud.userPool.id,
    tableName: cloud.table.name,
    accessKeyId,
    region: cloud.place.region,
  };
  return {
    tenant,
    /** A function of this tenant ran and may have written: its changes are looked at now rather than at the next turn. */
    nudge: () => consumers.forEach((consumer) => consumer.nudge()),
    seen: () => consumers.reduce((sum, consumer) => sum + consumer.seen(), 0),
    drained: async () => void (await Promise.all(consumers.map((consumer) => consumer.drained()))),
    stop: async () => {
      const ended = consumers.map((consumer) => consumer.stop());
      await gateway.stop();
      await Promise.all(ended);
      streams.destroy();
    },
  };
};
export type RunningTenant = Awaited<ReturnType<typeof startTenant>>;
