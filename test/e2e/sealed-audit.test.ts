import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, test } from 'vitest';
import { nodeMeans } from '../../local/audit/means.ts';
import { auditExport } from '../../shared/data/audit-export.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import { verification } from '../../shared/domain/audit/verify.ts';
import { openRegion } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const oudenaarde = '45035';

const flanders = () => {
  const { tableName: name, accessKeyId } = stage.tenants.flanders;
  const credentials = { accessKeyId, secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: stage.dynamoDbEndpoint, region: 'eu-central-1', credentials });
  return dynamoTable({ client: DynamoDBDocumentClient.from(client), name, now: () => new Date() });
};

describe('what people did on the running platform', () => {
  test('was sealed by the stream and signed with the key of the Region, and verifies offline', async () => {
    const region = await openRegion(stage);
    await region.cell(oudenaarde);
    await stage.settle();
    const month = new Date().toISOString().slice(0, 7);
    const trail = { table: flanders(), seat: oudenaarde, cellId: 'none', region: 'flanders' };
    const { leaves, unsealed: _unsealed, next: _next, ...head } = await auditExport(trail, { from: month, to: month });
    const { begin, leaf, end } = verification(nodeMeans);
    begin(head);
    leaves.forEach(leaf);
    expect(end()).toMatchObject({ findings: [], size: leaves.length });
    expect(leaves.length).toBeGreaterThan(0);
    expect(head.checkpoints.length).toBeGreaterThan(0);
  });
});
