import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import type { Table } from '../../shared/data/table.ts';

/** The tenant's table, under the function's own role. */
export const openTable = (name: string): Table =>
  dynamoTable({ client: DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3 })), name, now: () => new Date() });
