import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { ApiFunction } from '../../shared/contract/api.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Tenant } from '../tenants.ts';
import { closed } from './closed-bucket.ts';
import type { HandlerFunction } from './handler-function.ts';

const actions = { read: ['s3:GetObject'], add: ['s3:GetObject', 's3:PutObject'] } as const;

/**
 * The files attached to the articles of a Region. Browsers of its portal send and fetch them here, by addresses that a
 * function made; they never pass through one.
 */
export class AttachedFiles extends Construct {
  /** Where browsers meet the bucket; without a path. */
  readonly address: string;
  private readonly bucket: Bucket;

  constructor(scope: Construct, { origins }: Tenant) {
    super(scope, 'AttachedFiles');
    this.bucket = new Bucket(this, 'Files', {
      ...closed,
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: [...origins], allowedHeaders: ['*'], maxAge: 3600 }],
      // versions of articles stay, and so do their files; what somebody wrote over is nobody's
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.address = `https://${this.bucket.bucketRegionalDomainName}`;
    acknowledge(this.bucket, {
      id: 'AwsSolutions-S1',
      reason: 'The log would hold which reader fetched which article’s file; who attaches one stands in the audit of the Region.',
    });
    new CfnOutput(Stack.of(this), 'FilesUrl', { value: this.address });
  }

  /** May use the files as its routes say, and is told where they lie; a function whose routes say nothing may not. */
  give({ files }: ApiFunction, handler: HandlerFunction): void {
    if (files === undefined) return;
    handler.addEnvironment('FILES_BUCKET', this.bucket.bucketName);
    handler.ownRole.addToPolicy(new PolicyStatement({ actions: [...actions[files]], resources: [this.bucket.arnForObjects('*')] }));
    acknowledge(handler.ownRole, {
      id: 'AwsSolutions-IAM5[Resource::<AttachedFiles1C73252F.Arn>/*]',
      reason: 'Each file is an object of its own, named by article and attachment; none can be removed by this right.',
    });
  }
}
