import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { KeyVault } from '../../infra/constructs/key-vault.ts';
import { consumerGrants } from '../../infra/grants.ts';
import { operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import type { Access, Right } from '../../shared/contract/route.ts';
import { type Collection, leadingKey } from '../../shared/data/keys.ts';

const Policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({
        Effect: z.enum(['Allow', 'Deny']),
        Action: z.union([z.string(), z.array(z.string())]).transform((actions) => [actions].flat()),
        Resource: z.unknown(),
        Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
      }),
    ),
  }),
});

/** What the role of a function with this right to keys is granted. */
const roleWith = (right: Right | undefined) => {
  const stack = new Stack(new App(), 'Made');
  const vault = new KeyVault(stack);
  const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda') });
  const grants = consumerGrants({ access: right === undefined ? { cell: 'read' } : { cell: 'read', key: right }, audits: [] });
  const onKeys = grants.filter(({ table }) => table === 'keys');
  vault.grant(role, onKeys);
  const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
  const statements = policies.flatMap(({ Properties }) => Policy.parse(Properties).PolicyDocument.Statement);
  return { statements, environment: vault.environment(onKeys) };
};

/** What these statements let a function do with the Region's key, and for which context. */
const onEnvelope = ({ statements }: ReturnType<typeof roleWith>) =>
  statements
    .filter(({ Resource }) => JSON.stringify(Resource).includes('Envelope'))
    .map(({ Effect, Action, Condition }) => ({ Effect, Action, Condition }));

/** Bound to its cell, the cell's seat and this purpose; nothing missing, nothing besides. */
const ofOneCell = {
  StringEquals: { 'kms:EncryptionContext:purpose': 'sealing' },
  'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['cell', 'seat', 'purpose'] },
  Null: { 'kms:EncryptionContext:cell': 'false', 'kms:EncryptionContext:seat': 'false', 'kms:EncryptionContext:purpose': 'false' },
};

describe('a function that may read keys', () => {
  const role = roleWith('read');

  test('is told where they lie, reads them by their leading key and unwraps them', () => {
    expect(Object.keys(role.environment)).toEqual(['KEY_TABLE', 'ENVELOPE_KEY']);
    const onItems = role.statements.filter(
      ({ Effect, Action }) => Effect === 'Allow' && Action.some((action) => /Item|Query/.test(action)),
    );
    expect(onItems).toMatchObject([
      {
        Action: ['dynamodb:GetItem', 'dynamodb:Query'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [leadingKey('key')] } },
      },
    ]);
    expect(onEnvelope(role)).toEqual([{ Effect: 'Allow', Action: ['kms:Decrypt'], Condition: ofOneCell }]);
  });
});

describe('a function that may write keys', () => {
  test('also has the Region make them, for a cell and nothing else', () => {
    const actions = ['kms:Decrypt', 'kms:GenerateDataKey'];
    expect(onEnvelope(roleWith('write'))).toEqual([{ Effect: 'Allow', Action: actions, Condition: ofOneCell }]);
  });
});

test('a function that asked for no keys learns nothing of them', () => {
  expect(roleWith(undefined)).toEqual({ statements: [], environment: {} });
});

const sealed = ['signal', 'case', 'caseLine', 'meeting'] as const satisfies readonly Collection[];

test('every route that reads something sealed says so, for without keys it reads nothing', () => {
  const reads = operationsOf(regionApi).filter(({ route: { scope, access } }) => {
    const rights: Access = access;
    return scope === 'cell' && sealed.some((name) => rights[name] !== undefined && rights[name] !== 'add');
  });
  expect(reads.length).toBeGreaterThan(5);
  const without = reads.filter(({ route: { access } }) => !('key' in access)).map(({ operationId }) => operationId);
  // what there is to do, and whose case an entry of the log is about, are told by facts alone
  expect(without).toEqual(['auditList', 'auditQuery', 'worklistGet']);
});
