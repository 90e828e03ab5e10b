import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { auditKeys, type Grant } from '../grants.ts';

/** What no function may do whatever else it is granted: read without naming a partition, or leave with everything. */
const neverActions = ['Scan', 'PartiQLSelect', 'PartiQLInsert', 'PartiQLUpdate', 'PartiQLDelete', 'ExportTableToPointInTime'].map(
  (action) => `dynamodb:${action}`,
);

type Props = {
  /** What lies in it, for the description of its key. */
  readonly holds: string;
  /** For how many days back it can be restored. */
  readonly recoveryPeriodInDays: number;
  /** Whether functions follow its changes. */
  readonly isFollowed: boolean;
};

/** A table of a tenant under a key of its own. */
export class DataTable extends Construct {
  readonly table: Table;
  private readonly key: Key;

  constructor(scope: Construct, id: string, { holds, recoveryPeriodInDays, isFollowed }: Props) {
    super(scope, id);
    this.key = new Key(this, 'Key', { enableKeyRotation: true, description: `${holds} of this tenant.` });
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...(isFollowed && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
      timeToLiveAttribute: 'expiresAt',
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Lets a role do exactly these grants. `ForAllValues` alone is true where a request names no key, hence the `Null`. */
  grant(role: Role, grants: readonly Grant[]): void {
    if (grants.length === 0) return;
    for (const { actions, keys } of grants) {
      const conditions = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys }, Null: { 'dynamodb:LeadingKeys': 'false' } };
      role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [this.table.tableArn], conditions }));
    }
    role.addToPolicy(new PolicyStatement({ effect: Effect.DENY, actions: neverActions, resources: [this.table.tableArn] }));
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        resources: [this.table.tableArn],
        conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': auditKeys } },
      }),
    );
    this.grantKey(role);
  }

  /** Lets a role follow the changes of the table. */
  grantStream(role: Role): string {
    const stream = this.table.tableStreamArn ?? '';
    role.addToPolicy(
      new PolicyStatement({
        actions: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((action) => `dynamodb:${action}`),
        resources: [stream],
      }),
    );
    this.grantKey(role);
    return stream;
  }

  /** The key, only through DynamoDB. */
  private grantKey(role: Role): void {
    const { region, urlSuffix } = Stack.of(this);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'].map((action) => `kms:${action}`),
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.${urlSuffix}` } },
      }),
    );
  }
}
