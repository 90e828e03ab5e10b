import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { writeActions } from '../../shared/data/actions.ts';
import { contextNames, sealing } from '../../shared/data/vault/key-service.ts';
import type { Grant } from '../grants.ts';
import { DataTable } from './data-table.ts';

/**
 * Where the keys of cells and persons lie, wrapped, and the Region's key that wraps them. A key destroyed is gone from
 * backups too after a day; the Region's key is never deleted with the stack, for without it nothing sealed can be read.
 */
export class KeyVault extends Construct {
  private readonly keys: DataTable;
  private readonly envelope: Key;

  constructor(scope: Construct) {
    super(scope, 'Vault');
    this.keys = new DataTable(this, 'Keys', { holds: 'The wrapped keys', recoveryPeriodInDays: 1, isFollowed: false });
    this.envelope = new Key(this, 'Envelope', {
      enableKeyRotation: true,
      description: 'Wraps the keys of the cells of this tenant.',
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  get tableName(): string {
    return this.keys.table.tableName;
  }

  /** What the environment of a function with these grants says of the keys; nothing where it may not use them. */
  environment(grants: readonly Grant[]): Readonly<Record<string, string>> {
    return grants.length === 0 ? {} : { KEY_TABLE: this.tableName, ENVELOPE_KEY: this.envelope.keyId };
  }

  /** Lets a role use the keys it is granted: who may put one may also have the Region's key make one. */
  grant(role: Role, grants: readonly Grant[]): void {
    if (grants.length === 0) return;
    this.keys.grant(role, grants);
    const mayMake = grants.some(({ actions }) => actions.includes(writeActions.put));
    role.addToPolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt', ...(mayMake ? ['kms:GenerateDataKey'] : [])],
        resources: [this.envelope.keyArn],
        conditions: {
          // a key is bound to its cell and to this purpose, and to nothing else
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': [...contextNames] },
          Null: Object.fromEntries(contextNames.map((name) => [`kms:EncryptionContext:${name}`, 'false'])),
          StringEquals: { 'kms:EncryptionContext:purpose': sealing },
        },
      }),
    );
  }
}
