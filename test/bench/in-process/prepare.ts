import { createServer } from 'node:http';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoTable } from '../../../shared/data/dynamo-table.ts';
import { personData, municipalityData } from '../../../shared/data/repositories.ts';
import { municipalityKept } from '../../../shared/data/scope.ts';
import type { Table } from '../../../shared/data/table.ts';
import type { Cell } from '../../../shared/domain/cells/cell.ts';
import { partners, steps, trio } from '../../support/every-route/setup-file.ts';
import { jwks } from '../../support/token-maker.ts';
import { table as name } from '../surroundings.ts';

export const person = { sub: 'bench-coordinator', membershipId: 'member_bench', version: 1 } as const;

const on = '2026-03-02';
const at = `${on}T10:00:00.000Z`;

const cellOf = (nis: string): Cell => ({
  cellId: `cell_${nis}`,
  seat: nis,
  covers: [{ nis, from: on }],
  extentOn: on,
  state: 'acknowledged',
  activity: 'active',
  standing: { status: 'with', since: on },
  declaredOn: on,
  confirmedOn: on,
  acknowledgedOn: on,
  trio,
  partners,
  acceptances: steps.acceptances ?? {},
  rhythmWeeks: 4,
});

const keepCell = async (table: Table, nis: string): Promise<void> => {
  const data = municipalityData(table, municipalityKept('flanders', nis));
  const cell = { cellId: `cell_${nis}`, seat: nis };
  await table.write([
    data.onboarding.create({
      nis,
      state: 'acknowledged',
      since: at,
      invitedAt: at,
      cell,
      coverage: { status: 'with', cellId: cell.cellId, jointSize: 1, validFrom: on },
    }),
    data.questions.create({ questionId: 'question_bench', text: 'Who stands in for the mayor?', askedAt: at }, 'question_bench'),
    data.cells.create(cellOf(nis), cell.cellId),
  ]);
};

const keys = { hash: 'pk', range: 'sk' } as const;

/** An empty table with a cell in each municipality and one coordinator, whose membership is of the first. */
export const prepareTable = async (municipalities: readonly string[]): Promise<void> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  await client.send(
    new CreateTableCommand({
      TableName: name,
      KeySchema: [
        { AttributeName: keys.hash, KeyType: 'HASH' },
        { AttributeName: keys.range, KeyType: 'RANGE' },
      ],
      AttributeDefinitions: Object.values(keys).map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  const table = dynamoTable({ client, name, now: () => new Date() });
  for (const nis of municipalities) await keepCell(table, nis);
  const membership = {
    scope: 'municipality',
    mandate: {},
    membershipId: person.membershipId,
    nis: municipalities[0] ?? '',
    role: 'coordinator',
    confirmed: true,
    validFrom: on,
  } as const;
  await table.write([personData(table, person.sub).memberships.create({ sub: person.sub, language: 'nl', memberships: [membership] })]);
};

/** Serves the public keys of the token maker, as a user pool does; answers the address. */
export const serveKeys = (): Promise<{ readonly uri: string; readonly stop: () => void }> =>
  new Promise((resolve) => {
    const server = createServer((_, response) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(jwks)));
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ uri: `http://127.0.0.1:${port}/jwks.json`, stop: () => void server.close() });
    });
  });
