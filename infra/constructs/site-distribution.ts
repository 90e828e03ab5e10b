import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { cacheControl, type SiteHeaders, strictTransportDays } from '../site-headers.ts';
import type { Tenant } from '../tenants.ts';

/** What is served, for whom, and the headers of every answer. */
export type Served = { readonly tenant: Tenant; readonly bucket: Bucket; readonly headers: SiteHeaders };

const findings = [
  {
    id: 'AwsSolutions-CFR1',
    reason: 'Everybody may have these files: they say nothing of anybody, and who may read a cell is decided by its API.',
  },
  { id: 'AwsSolutions-CFR2', reason: 'Files take no input. The firewall stands before the API.' },
  {
    id: 'AwsSolutions-CFR3',
    reason: 'The log would hold who looked at which page of a platform on radicalisation, by address, and answer no question of ours.',
  },
];

/** The site by CloudFront: an object that is not there is a page, which `index.html` opens. */
export class SiteDistribution extends Construct {
  /** Where the record of the tenant's name points to. */
  readonly address: string;

  constructor(scope: Construct, { tenant, bucket, headers }: Served) {
    super(scope, 'Distribution');
    // oxlint-disable-next-line typescript/consistent-type-assertions -- CDK declares `isWebsite` in two ways that do not fit each other
    const origin = S3BucketOrigin.withOriginAccessControl(bucket as IBucket);
    const behaviour = (id: string, keep: string): BehaviorOptions => ({
      origin,
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // keeps what the object says, so `no-cache` is a second here and a new portal is seen at once
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: this.headers(id, headers, keep),
    });
    const distribution = new Distribution(this, 'Site', {
      comment: `The portal of ${tenant.id}.`,
      domainNames: [tenant.domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', tenant.portalCertificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // the class with the fewest places outside Europe
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      defaultBehavior: behaviour('Headers', cacheControl.others),
      additionalBehaviors: { '/assets/*': behaviour('AssetHeaders', cacheControl.assets) },
      errorResponses: [403, 404].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 200,
        responsePagePath: '/index.html',
        ttl: Duration.seconds(0),
      })),
    });
    this.address = distribution.distributionDomainName;
    acknowledge(distribution, ...findings);
  }

  /** CloudFront has fields of its own for some headers and takes the others as they are. */
  private headers(id: string, headers: SiteHeaders, keep: string): ResponseHeadersPolicy {
    const own = ['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'] as const;
    const override = true;
    return new ResponseHeadersPolicy(this, id, {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: headers['Content-Security-Policy'], override },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(strictTransportDays),
          includeSubdomains: true,
          preload: true,
          override,
        },
        contentTypeOptions: { override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      },
      customHeadersBehavior: {
        customHeaders: [
          ...own.map((header) => ({ header, value: headers[header], override })),
          // the object's own wins: a page answered under /assets must not be kept for a year
          { header: 'Cache-Control', value: keep, override: false },
        ],
      },
    });
  }
}
