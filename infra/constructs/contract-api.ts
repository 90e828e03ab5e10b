import { Stack } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  ApiDefinition,
  EndpointType,
  LogGroupLogDestination,
  MethodLoggingLevel,
  SecurityPolicy,
  SpecRestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type Api, type ApiFunction, functionsOf, operationsOf } from '../../shared/contract/api.ts';
import { openApi } from '../../shared/contract/openapi.ts';
import { acknowledge } from '../acknowledge.ts';
import { entryOf } from '../functions.ts';
import { gatewayDocument } from '../gateway-document.ts';
import { functionGrants } from '../grants.ts';
import type { Tenant } from '../tenants.ts';
import { type Ground, HandlerFunction } from './handler-function.ts';
import { type SignIn, useScope } from './sign-in.ts';
import { WebFirewall } from './web-firewall.ts';

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

/** What a function may do with the accounts of its tenant. */
const accountActions = [
  'AdminCreateUser',
  'AdminGetUser',
  'AdminAddUserToGroup',
  'AdminRemoveUserFromGroup',
  'AdminDisableUser',
  'AdminUserGlobalSignOut',
  'ListUsers',
];

/** The API of a tenant, made from the contract: its functions, its gateway, its firewall. */
export class ContractApi extends Construct {
  readonly restApi: SpecRestApi;
  private readonly ground: Ground;
  private readonly signIn: SignIn;

  constructor(scope: Construct, { ground, api, signIn }: { ground: Ground; api: Api; signIn: SignIn }) {
    super(scope, 'Api');
    this.ground = ground;
    this.signIn = signIn;
    const functions = new Map(functionsOf(api).flatMap((each) => this.serving(each)));
    this.restApi = this.gateway(api, functions);
    for (const served of new Set(functions.values())) {
      served.addPermission('Gateway', {
        principal: new ServicePrincipal('apigateway'),
        sourceArn: this.restApi.arnForExecuteApi('*', '/*', 'v1'),
      });
    }
    new WebFirewall(this, this.restApi);
    this.addAlarms();
  }

  private serving(each: ApiFunction): readonly (readonly [string, HandlerFunction])[] {
    const { tenant } = this.ground;
    const operations = each.operations.map(({ operationId }) => operationId);
    const served = new HandlerFunction(this, this.ground, {
      name: each.name,
      entry: entryOf(each),
      description: operations.join(', '),
      grants: functionGrants(each, tenant.level),
      environment: { ...this.signIn.environment, OPERATIONS: operations.join(','), ORIGINS: tenant.origins.join(',') },
    });
    const actions = accountActions.map((action) => `cognito-idp:${action}`);
    if (each.accounts) served.ownRole.addToPolicy(new PolicyStatement({ actions, resources: [this.signIn.userPool.userPoolArn] }));
    return operations.map((operation) => [operation, served]);
  }

  private gateway(api: Api, functions: ReadonlyMap<string, HandlerFunction>): SpecRestApi {
    const { tenant, operations } = this.ground;
    const { partition, region } = Stack.of(this);
    const integrationOf = (operation: string): string =>
      `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${functions.get(operation)?.functionArn ?? ''}/invocations`;
    const document = openApi(api, { version: '1', scope: useScope, openIdConnectUrl: '/.well-known/openid-configuration' });
    const body = gatewayDocument(document, { integrationOf, userPoolArn: this.signIn.userPool.userPoolArn, origins: tenant.origins });
    const restApi = new SpecRestApi(this, 'Rest', {
      apiDefinition: ApiDefinition.fromInline(body),
      endpointTypes: [EndpointType.REGIONAL],
      // callers come through the tenant's own name, where TLS 1.2 is the least
      disableExecuteApiEndpoint: true,
      domainName: { ...this.domain(tenant), basePath: 'v1', securityPolicy: SecurityPolicy.TLS_1_2, endpointType: EndpointType.REGIONAL },
      cloudWatchRole: true,
      deployOptions: {
        stageName: 'v1',
        tracingEnabled: true,
        metricsEnabled: true,
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        accessLogDestination: new LogGroupLogDestination(operations.log(this, 'AccessLog', RetentionDays.SIX_MONTHS)),
        accessLogFormat: AccessLogFormat.custom(accessLog),
        throttlingRateLimit: 100,
        throttlingBurstLimit: 200,
        methodOptions: publicLimits(api),
      },
    });
    acknowledge(
      restApi,
      {
        id: 'AwsSolutions-APIG2',
        reason: 'The validator of bodies stands in the OpenAPI document; parameters are validated in the pipeline, which names the field.',
      },
      {
        id: 'AwsSolutions-APIG6',
        reason: 'Execution logs hold what callers wrote; access logs without content and the functions’ own logs are kept instead.',
      },
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
        reason: 'API Gateway accepts an account role for logs only with the rights of exactly this policy.',
      },
    );
    return restApi;
  }

  private domain({ domain }: Tenant) {
    const domainName = `api.${domain}`;
    return { domainName, certificate: new Certificate(this, 'Certificate', { domainName, validation: CertificateValidation.fromDns() }) };
  }

  private addAlarms(): void {
    this.ground.operations.alarm(this, 'Failing', {
      metric: this.restApi.metricServerError({ statistic: 'Sum' }),
      threshold: 5,
      impact:
        'People of this tenant see "something went wrong" and cannot save. Look in the function logs for "failed" with the same trace id.',
    });
  }
}

/** Public routes that write may be called by anybody: their own, lower limit. */
const publicLimits = (api: Api) =>
  Object.fromEntries(
    operationsOf(api)
      .filter(({ route }) => route.scope === 'public' && route.method !== 'GET')
      .map(({ route }) => [`${route.path}/${route.method}`, { throttlingRateLimit: 1, throttlingBurstLimit: 5 }]),
  );
