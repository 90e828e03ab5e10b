import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { clouds, type Tenant } from '../tenants.ts';
import { closed } from './closed-bucket.ts';
import { siteHeaders } from '../site-headers.ts';
import { SiteDistribution } from './site-distribution.ts';
import { SiteGateway } from './site-gateway.ts';

/** The portal: files in a bucket that nobody reads but the part that serves them. docs/deploy.md puts them there. */
export class WebSite extends Construct {
  /** `files`: where pages send the files that are attached to articles. */
  constructor(scope: Construct, tenant: Tenant, files?: string) {
    super(scope, 'WebSite');
    const bucket = new Bucket(this, 'Files', {
      ...closed,
      // long enough to put an earlier portal back
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(bucket, {
      id: 'AwsSolutions-S1',
      reason: 'Only the part that serves the site reads here, and it logs no reader; who writes stands in the trail of API calls.',
    });
    const Served = clouds[tenant.partition].hasCloudFront ? SiteDistribution : SiteGateway;
    const { address } = new Served(this, { tenant, bucket, headers: siteHeaders(tenant, files) });
    new CfnOutput(Stack.of(this), 'PortalFiles', { value: bucket.bucketName });
    new CfnOutput(Stack.of(this), 'PortalAddress', { value: address });
  }
}
