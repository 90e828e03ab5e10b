import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

/** The key that signs the heads of the audit: it never leaves the key service, and only those that seal may use it. */
export class AuditSeal extends Construct {
  private readonly key: Key;

  constructor(scope: Construct) {
    super(scope, 'AuditSeal');
    this.key = new Key(this, 'Key', {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      description: 'Signs the heads of the audit of this tenant.',
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** What a function's environment says of the key. */
  get environment(): Readonly<Record<string, string>> {
    return { AUDIT_KEY: this.key.keyId };
  }

  maySign(...handlers: readonly HandlerFunction[]): void {
    const actions = ['kms:GetPublicKey', 'kms:Sign'];
    for (const { ownRole } of handlers) ownRole.addToPolicy(new PolicyStatement({ actions, resources: [this.key.keyArn] }));
  }
}
