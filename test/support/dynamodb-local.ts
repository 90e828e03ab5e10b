import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { keyed } from '../../local/cloud/table.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import type { Table } from '../../shared/data/table.ts';

/** How to reach one isolated database: DynamoDB Local keeps one per access key id. */
export const freshConnection = () => ({
  endpoint: inject('dynamoDbEndpoint'),
  region: 'eu-central-1',
  credentials: { accessKeyId: randomUUID().replaceAll('-', ''), secretAccessKey: 'local' },
});

export type FreshTable = {
  readonly table: Table;
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  readonly connection: ReturnType<typeof freshConnection>;
};

/** An empty table with its stream in a database of its own, so no test sees another's items. */
export const freshTable = async (now: () => Date = () => new Date()): Promise<FreshTable> => {
  const connection = freshConnection();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection));
  const name = 'ronde';
  await client.send(
    new CreateTableCommand({
      TableName: name,
      ...keyed,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  return { table: dynamoTable({ client, name, now }), client, name, connection };
};
