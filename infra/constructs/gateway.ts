import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  ApiDefinition,
  EndpointType,
  LogGroupLogDestination,
  MethodLoggingLevel,
  SecurityPolicy,
  SpecRestApi,
  type StageOptions,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Api, operationsOf, writes } from '../../shared/contract/api.ts';
import { acknowledge } from '../acknowledge.ts';
import { addressesOf } from '../addresses.ts';
import type { Ground } from './handler-function.ts';

/** Names, times and outcomes; no address, no path with its values, nothing a caller wrote. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  operation: '$context.operationName',
  method: '$context.httpMethod',
  resource: '$context.resourcePath',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  refusedBy: '$context.error.responseType',
});

/** For who writes, and for calendars that ask on the hour. */
const limits = {
  writing: { throttlingRateLimit: 1, throttlingBurstLimit: 5 },
  reading: { throttlingRateLimit: 20, throttlingBurstLimit: 40 },
} as const;

/** Public routes that reach the table may be called by anybody: their own, lower limit. */
const publicLimits = (api: Api) =>
  Object.fromEntries(
    operationsOf(api)
      .filter(({ route }) => route.scope === 'public' && Object.keys(route.access).length > 0)
      .map(({ route }) => [`${route.path}/${route.method}`, limits[writes(route) ? 'writing' : 'reading']]),
  );

const findings = [
  {
    id: 'AwsSolutions-APIG2',
    reason: 'The validator of bodies stands in the OpenAPI document; parameters are validated in the pipeline, which names the field.',
  },
  {
    id: 'AwsSolutions-APIG6',
    reason: 'Execution logs hold what callers wrote; access logs without content and the logs of the functions are kept instead.',
  },
  {
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    reason: 'API Gateway accepts an account role for logs only with the rights of exactly this policy.',
  },
];

/** API Gateway made from a document: one address per tenant, TLS 1.2 or newer, limits, and logs without content. */
export class Gateway extends Construct {
  readonly restApi: SpecRestApi;

  constructor(scope: Construct, { tenant, operations }: Ground, { api, body }: { api: Api; body: object }) {
    super(scope, 'Gateway');
    const domainName = new URL(addressesOf(tenant).api).host;
    const certificate = new Certificate(this, 'Certificate', { domainName, validation: CertificateValidation.fromDns() });
    this.restApi = new SpecRestApi(this, 'Rest', {
      restApiName: Stack.of(this).stackName,
      apiDefinition: ApiDefinition.fromInline(body),
      endpointTypes: [EndpointType.REGIONAL],
      // callers come through the tenant's own name, where TLS 1.2 is the least
      disableExecuteApiEndpoint: true,
      domainName: { domainName, certificate, basePath: 'v1', securityPolicy: SecurityPolicy.TLS_1_2, endpointType: EndpointType.REGIONAL },
      cloudWatchRole: true,
      deployOptions: this.stage(api, operations),
    });
    // where the record of the tenant's own name for the API points to
    new CfnOutput(Stack.of(this), 'ApiAddress', { value: this.restApi.domainName?.domainNameAliasDomainName ?? '' });
    acknowledge(this.restApi, ...findings);
    operations.alarm(this, 'Failing', {
      metric: this.restApi.metricServerError({ statistic: 'Sum' }),
      threshold: 5,
      impact:
        'People of this tenant see "something went wrong" and cannot save. Look in the function logs for "failed" with the same trace id.',
    });
  }

  private stage(api: Api, operations: Ground['operations']): StageOptions {
    return {
      stageName: 'v1',
      // a trace of the gateway keeps the address as it was asked, which of a calendar feed is a secret; the functions trace themselves
      tracingEnabled: false,
      loggingLevel: MethodLoggingLevel.OFF,
      dataTraceEnabled: false,
      accessLogDestination: new LogGroupLogDestination(operations.log(this, 'AccessLog', RetentionDays.SIX_MONTHS)),
      accessLogFormat: AccessLogFormat.custom(accessLog),
      throttlingRateLimit: 100,
      throttlingBurstLimit: 200,
      methodOptions: publicLimits(api),
    };
  }
}
