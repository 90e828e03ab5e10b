import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from './cloud.ts';

/** Makes the tenant's table with its stream, unless an earlier run did; answers the ARN of the stream. */
export const openLocalTable = async (
  client: DynamoDBClient,
  { name: TableName, timeToLiveAttribute: AttributeName }: TableDefinition,
): Promise<string> => {
  const describe = async () => (await client.send(new DescribeTableCommand({ TableName }))).Table?.LatestStreamArn;
  const create = async () => {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
    if (AttributeName !== undefined)
      await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { AttributeName, Enabled: true } }));
    return describe();
  };
  const arn = await describe().catch((error: unknown) => {
    if (error instanceof ResourceNotFoundException) return create();
    throw error;
  });
  if (arn === undefined) throw new Error(`The table ${TableName} has no stream.`);
  return arn;
};
