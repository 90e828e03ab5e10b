import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { addressesOf } from './addresses.ts';
import { AttachedFiles } from './constructs/attached-files.ts';
import { DataTable } from './constructs/data-table.ts';
import { stackName } from './constructs/tenant-bus.ts';
import { HandlerFunction, type Ground } from './constructs/handler-function.ts';
import { KeyVault } from './constructs/key-vault.ts';
import { Operations } from './constructs/operations.ts';
import { SignIn } from './constructs/sign-in.ts';
import { Watch } from './constructs/watch.ts';
import { WebSite } from './constructs/web-site.ts';
import { consumers } from './functions.ts';
import { consumerGrants } from './grants.ts';
import { clouds, type Tenant } from './tenants.ts';

/** What every tenant stands on: its own account, table, people, portal and operator. */
export const groundOf = (app: App, tenant: Tenant, functions: string) => {
  const { region } = clouds[tenant.partition];
  const stack = new Stack(app, stackName(tenant), {
    env: { account: tenant.account, region },
    terminationProtection: true,
    tags: { tenant: tenant.id },
  });
  const operations = new Operations(stack, tenant.operator);
  const data = new DataTable(stack, 'Data', { holds: 'The data', recoveryPeriodInDays: 35, isFollowed: true });
  const keys = tenant.level === 'region' ? { vault: new KeyVault(stack) } : {};
  const files = tenant.level === 'region' ? new AttachedFiles(stack, tenant) : undefined;
  const ground: Ground = { tenant, code: Code.fromAsset(functions), data, ...keys, ...(files && { files }), operations };
  const addresses = addressesOf(tenant);
  const onToken = new HandlerFunction(stack, ground, { ...consumers.signIn, grants: consumerGrants(consumers.signIn) });
  const environment = { PORTAL_URL: addresses.portal };
  const onMessage = new HandlerFunction(stack, ground, { ...consumers.accountMail, grants: [], environment });
  const signIn = new SignIn(stack, tenant, { onToken, onMessage });
  new WebSite(stack, tenant, files?.address);
  new Watch(stack, { tenant, operations, onToken, onMessage });
  for (const [name, value] of Object.entries({
    Table: ground.data.table.tableName,
    ...(ground.vault && { KeyTable: ground.vault.tableName }),
    UserPool: signIn.userPool.userPoolId,
    Client: signIn.client.userPoolClientId,
    PortalUrl: addresses.portal,
    ApiUrl: addresses.api,
    SignInUrl: addresses.signIn,
  })) {
    new CfnOutput(stack, name, { value });
  }
  return { stack, ground, signIn };
};
