import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

type Place = {
  readonly table: string;
  readonly nis: string;
  /** Who asks, on which membership, and the version of their memberships in the token. */
  readonly person: { readonly sub: string; readonly membershipId: string; readonly version: number };
};

/** The requests of one read and one write of the API, sent by the document client alone. */
export const rawCalls = ({ table, nis, person: { sub, membershipId, version } }: Place) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3 }));
  const partition = async (name: string) => {
    const pk = `MUNICIPALITY#${nis}#${name}`;
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ScanIndexForward: true,
        ConsistentRead: true,
      }),
    );
    return Items;
  };
  const tenantSettings = async () => {
    const Key = { pk: 'TENANT#flanders#SETTINGS', sk: 'VERSIONS' };
    return (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  };
  const audit = (at: string, id: string) => ({
    pk: `MUNICIPALITY#${nis}#AUDIT#${at.slice(0, 7)}`,
    sk: `${at}#act_${id}`,
    v: 1,
    s: 2,
    d: {
      sub,
      role: 'coordinator',
      membershipId,
      action: 'cellsConfirm',
      purpose: 'organisationOfTheCell',
      outcome: 'done',
      at,
      about: [],
      touched: [`MUNICIPALITY#${nis}#CELL/CELL#cell_${nis}`],
    },
  });
  return {
    /** GET /cell: two queries and one item, at the same time. */
    read: () => Promise.all([partition('CELL'), partition('ONBOARDING'), tenantSettings()]),
    /** POST /cell/confirmation: one query, then one transaction of the cell, the audit item and the check of the membership. */
    write: async () => {
      const cell = (await partition('CELL')).find(({ sk }) => String(sk).startsWith('CELL#')) ?? {};
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
                ExpressionAttributeValues: { ...live, ':expected': version },
              },
            },
          ],
        }),
      );
    },
  };
};
