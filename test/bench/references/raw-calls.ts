import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

type Place = { readonly table: string; readonly nis: string; readonly sub: string };

/** The requests of one read and one write of the API, sent by the document client alone. */
export const rawCalls = ({ table, nis, sub }: Place) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3 }));
  const partition = async (name: string) => {
    const pk = `MUNICIPALITY#${nis}#${name}`;
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ScanIndexForward: true,
      }),
    );
    return Items;
  };
  const audit = (at: string, id: string) => ({
    pk: `MUNICIPALITY#${nis}#AUDIT#${at.slice(0, 7)}`,
    sk: `${at}#act_${id}`,
    v: 1,
    s: 1,
    d: {
      sub,
      role: 'coordinator',
      action: 'cellsConfirm',
      purpose: 'organisationOfTheCell',
      at,
      touched: [`MUNICIPALITY#${nis}#CELL/CELL#cell_${nis}`],
    },
  });
  return {
    /** GET /cell: two queries at the same time. */
    read: () => Promise.all([partition('CELL'), partition('ONBOARDING')]),
    /** POST /cell/confirmation: one query, then one transaction of the cell, the audit item and the check of the membership. */
    write: async () => {
      const [cell = {}] = await partition('CELL');
      const seconds = Math.floor(Date.now() / 1000);
      const live = { ':now': seconds };
      const held = 'v = :expected AND (attribute_not_exists(expiresAt) OR expiresAt > :now)';
      const key = { pk: `USER#${sub}#MEMBERSHIP`, sk: 'PERSON' };
      const expected = Number(cell['v']);
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            {
              Put: {
                TableName: table,
                Item: { ...cell, v: expected + 1 },
                ConditionExpression: held,
                ExpressionAttributeValues: { ...live, ':expected': expected },
              },
            },
            {
              Put: {
                TableName: table,
                Item: audit(new Date().toISOString(), crypto.randomUUID().replaceAll('-', '')),
                ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
                ExpressionAttributeValues: live,
              },
            },
            {
              ConditionCheck: {
                TableName: table,
                Key: key,
                ConditionExpression: held,
                ExpressionAttributeValues: { ...live, ':expected': 1 },
              },
            },
          ],
        }),
      );
    },
  };
};
