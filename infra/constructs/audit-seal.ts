import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Bucket, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { closed } from './closed-bucket.ts';
import type { HandlerFunction } from './handler-function.ts';

/** Nobody can remove a head before, the account's owner included; it holds sizes, hashes and times, nothing about people. */
const keptFor = Duration.days(3650);

/**
 * The key that signs the heads of the audit, which never leaves the key service, and the bucket that keeps them apart from
 * the log: only those that seal may sign, and add.
 */
export class AuditSeal extends Construct {
  private readonly key: Key;
  private readonly heads: Bucket;

  constructor(scope: Construct) {
    super(scope, 'AuditSeal');
    this.key = new Key(this, 'Key', {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      description: 'Signs the heads of the audit of this tenant.',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.heads = new Bucket(this, 'Heads', {
      ...closed,
      objectLockDefaultRetention: ObjectLockRetention.compliance(keptFor),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.heads, {
      id: 'AwsSolutions-S1',
      reason:
        'No function reads here, and what is added can be neither changed nor removed; who did what stands in the trail of API calls.',
    });
    new CfnOutput(Stack.of(this), 'AuditHeads', { value: this.heads.bucketName });
  }

  /** What a function's environment says of key and bucket. */
  get environment(): Readonly<Record<string, string>> {
    return { AUDIT_KEY: this.key.keyId, AUDIT_BUCKET: this.heads.bucketName };
  }

  /** May sign heads and add them to the bucket; not read, change or remove one. */
  maySign(...handlers: readonly HandlerFunction[]): void {
    const actions = ['kms:GetPublicKey', 'kms:Sign'];
    for (const { ownRole } of handlers) {
      ownRole.addToPolicy(new PolicyStatement({ actions, resources: [this.key.keyArn] }));
      ownRole.addToPolicy(new PolicyStatement({ actions: ['s3:PutObject'], resources: [this.heads.arnForObjects('*')] }));
      acknowledge(ownRole, {
        id: 'AwsSolutions-IAM5[Resource::<AuditSealHeads35D65749.Arn>/*]',
        reason: 'Each head is an object of its own, named by log and time; none can be read, changed or removed by this right.',
      });
    }
  }
}
