import { Stack, type App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { DataTable } from './constructs/data-table.ts';
import { stackName } from './constructs/federal-bus.ts';
import { HandlerFunction, type Ground } from './constructs/handler-function.ts';
import { Operations } from './constructs/operations.ts';
import { SignIn } from './constructs/sign-in.ts';
import { Watch } from './constructs/watch.ts';
import { consumers } from './functions.ts';
import { accessGrants } from './grants.ts';
import { clouds, type Tenant } from './tenants.ts';

/** What every tenant stands on: its own account, table, people and operator. */
export const groundOf = (app: App, tenant: Tenant, functions: string) => {
  const { region } = clouds[tenant.partition];
  const stack = new Stack(app, stackName(tenant), {
    env: { account: tenant.account, region },
    terminationProtection: true,
    tags: { tenant: tenant.id },
  });
  const operations = new Operations(stack, tenant.operator);
  const ground: Ground = { tenant, code: Code.fromAsset(functions), data: new DataTable(stack), operations };
  const { signIn: consumer } = consumers;
  const onToken = new HandlerFunction(stack, ground, {
    ...consumer,
    description: 'Puts the membership at work into the token.',
    grants: accessGrants(consumer.access),
  });
  const signIn = new SignIn(stack, tenant, onToken);
  new Watch(stack, { tenant, operations, onToken });
  return { stack, ground, signIn };
};
