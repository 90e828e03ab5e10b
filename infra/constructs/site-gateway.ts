import { Size, Stack } from 'aws-cdk-lib';
import { ApiDefinition, EndpointType, MethodLoggingLevel, SecurityPolicy, SpecRestApi } from 'aws-cdk-lib/aws-apigateway';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { siteDocument } from '../site-document.ts';
import { siteFiles } from '../site-headers.ts';
import type { Served } from './site-distribution.ts';

const unlogged = 'The log would hold who looked at which page of a platform on radicalisation, and answer no question of ours.';
const findings = [
  { id: 'AwsSolutions-APIG1', reason: unlogged },
  { id: 'AwsSolutions-APIG2', reason: 'Files take no input: the only parameter names an object, and the role reads no others.' },
  { id: 'AwsSolutions-APIG3', reason: 'Files take no input. The firewall stands before the API; this has its own limit.' },
  { id: 'AwsSolutions-APIG6', reason: unlogged },
];

/** The site where there is no CloudFront: a REST API that reads the bucket. */
export class SiteGateway extends Construct {
  /** Where the record of the tenant's name points to. */
  readonly address: string;

  constructor(scope: Construct, { tenant, bucket, headers }: Served) {
    super(scope, 'Gateway');
    const { partition, region, stackName } = Stack.of(this);
    const body = siteDocument({
      headers,
      objectAt: (key) => `arn:${partition}:apigateway:${region}:s3:path/${bucket.bucketName}/${key}`,
      role: this.reader(bucket).roleArn,
    });
    const { domain: domainName } = tenant;
    const certificate = new Certificate(this, 'Certificate', { domainName, validation: CertificateValidation.fromDns() });
    const restApi = new SpecRestApi(this, 'Rest', {
      restApiName: `${stackName}-portal`,
      apiDefinition: ApiDefinition.fromInline(body),
      endpointTypes: [EndpointType.REGIONAL],
      disableExecuteApiEndpoint: true,
      domainName: { domainName, certificate, securityPolicy: SecurityPolicy.TLS_1_2, endpointType: EndpointType.REGIONAL },
      minCompressionSize: Size.kibibytes(1),
      cloudWatchRole: false,
      deployOptions: { stageName: 'site', loggingLevel: MethodLoggingLevel.OFF, throttlingRateLimit: 200, throttlingBurstLimit: 400 },
    });
    this.address = restApi.domainName?.domainNameAliasDomainName ?? '';
    acknowledge(restApi, ...findings);
  }

  /** May read the files of the site and nothing else, not even a list of them. */
  private reader(bucket: Bucket): Role {
    const role = new Role(this, 'Reader', { assumedBy: new ServicePrincipal('apigateway'), description: 'Reads the files of the portal.' });
    const files = ['index.html', ...siteFiles, 'assets/*'].map((key) => bucket.arnForObjects(key));
    role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: files }));
    acknowledge(role, {
      id: 'AwsSolutions-IAM5[Resource::<WebSiteFiles36A0949F.Arn>/assets/*]',
      reason: 'The names of assets carry a hash of their content: no list of them can stand here.',
    });
    return role;
  }
}
