import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import * as z from 'zod';

const Input = z.object({ pk: z.string() });
const client = DynamoDBDocumentClient.from(new DynamoDBClient());

/** What anybody would begin with: middy, zod and the document client, one query. */
export const handler = middy<unknown, unknown>().handler(async (event) =>
  client.send(
    new QueryCommand({
      TableName: 'plain',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': Input.parse(event).pk },
    }),
  ),
);
