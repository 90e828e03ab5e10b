import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { Cloud, TableDefinition } from './cloud.ts';

/** How every table lies: items under a partition and a sort key. */
export const keyed = {
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>;

/** Makes a table of the tenant, unless an earlier run did; answers the ARN of its stream, if it has one. */
const make = async (
  client: DynamoDBClient,
  { name: TableName, timeToLiveAttribute: AttributeName }: TableDefinition,
  stream: Pick<CreateTableCommandInput, 'StreamSpecification'>,
): Promise<string | undefined> => {
  const describe = async () => (await client.send(new DescribeTableCommand({ TableName }))).Table?.LatestStreamArn;
  const create = async () => {
    await client.send(
      new CreateTableCommand({
        TableName,
        ...keyed,
        ...stream,
      }),
    );
    if (AttributeName !== undefined)
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { AttributeName, Enabled: true } }));
    return describe();
  };
  return describe().catch((error: unknown) => {
    if (error instanceof ResourceNotFoundException) return create();
    throw error;
  });
};

/** Makes the tenant's table with its stream, and the one of keys where it has one; answers the ARN of the stream. */
export const openLocalTables = async (client: DynamoDBClient, { table, keyTable }: Pick<Cloud, 'table' | 'keyTable'>): Promise<string> => {
  const arn = await make(client, table, { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } });
  if (arn === undefined) throw new Error(`The table ${table.name} has no stream.`);
  if (keyTable !== undefined) await make(client, keyTable, {});
  return arn;
};
