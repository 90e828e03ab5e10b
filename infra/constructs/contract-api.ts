import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type Api, type ApiFunction, functionsOf } from '../../shared/contract/api.ts';
import { openApi } from '../../shared/contract/openapi.ts';
import { addressesOf } from '../addresses.ts';
import { entryOf } from '../functions.ts';
import { gatewayDocument } from '../gateway-document.ts';
import { functionGrants } from '../grants.ts';
import { Gateway } from './gateway.ts';
import { type Ground, HandlerFunction } from './handler-function.ts';
import { Invoker } from './invoker.ts';
import { type SignIn, useScope } from './sign-in.ts';
import { WebFirewall } from './web-firewall.ts';

/** What a function may do with the accounts of its tenant: the commands of `functions/runtime/accounts.ts`. */
const accountActions = ['AdminCreateUser', 'AdminGetUser', 'AdminAddUserToGroup', 'AdminRemoveUserFromGroup', 'AdminUserGlobalSignOut'].map(
  (action) => `cognito-idp:${action}`,
);

type Props = { readonly ground: Ground; readonly api: Api; readonly signIn: SignIn };

/** The API of a tenant, made from the contract: its functions, its gateway, its firewall. */
export class ContractApi extends Construct {
  constructor(scope: Construct, { ground, api, signIn }: Props) {
    super(scope, 'Api');
    const functions = functionsOf(api).map((each) => this.serving(each, ground, signIn));
    const serving = new Map(
      functions.flatMap(({ operations, handler }) => operations.map((operation) => [operation, handler.functionArn] as const)),
    );
    const invoker = new Invoker(
      this,
      functions.map(({ handler }) => handler),
    );
    const { partition, region } = Stack.of(this);
    const body = gatewayDocument(openApi(api, { version: '1', scope: useScope, openIdConnectUrl: '/.well-known/openid-configuration' }), {
      integrationOf: (operation) =>
        `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${serving.get(operation) ?? ''}/invocations`,
      invokerArn: invoker.role.roleArn,
      userPoolArn: signIn.userPool.userPoolArn,
      origins: ground.tenant.origins,
    });
    const { restApi } = new Gateway(this, ground, { api, body });
    new WebFirewall(this, restApi);
  }

  private serving(each: ApiFunction, ground: Ground, { environment, userPool }: SignIn) {
    const { tenant } = ground;
    const operations = each.operations.map(({ operationId }) => operationId);
    const handler = new HandlerFunction(this, ground, {
      name: each.name,
      entry: entryOf(each),
      does: operations.join(', '),
      grants: functionGrants(each, tenant.level),
      environment: {
        ...environment,
        OPERATIONS: operations.join(','),
        ORIGINS: tenant.origins.join(','),
        PORTAL_URL: addressesOf(tenant).portal,
      },
    });
    if (each.accounts) handler.ownRole.addToPolicy(new PolicyStatement({ actions: accountActions, resources: [userPool.userPoolArn] }));
    ground.files?.give(each, handler);
    return { operations, handler };
  }
}
