import { Duration } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Grant } from '../grants.ts';
import type { Tenant } from '../tenants.ts';
import type { AttachedFiles } from './attached-files.ts';
import type { DataTable } from './data-table.ts';
import { FunctionRole } from './function-role.ts';
import type { KeyVault } from './key-vault.ts';
import type { Operations } from './operations.ts';

/** What every function of a stack shares. */
export type Ground = {
  readonly tenant: Tenant;
  readonly code: Code;
  readonly data: DataTable;
  /** The keys of cells; only a Region has any. */
  readonly vault?: KeyVault;
  /** What is attached to articles; only a Region has any. */
  readonly files?: AttachedFiles;
  readonly operations: Operations;
};

export type HandlerProps = {
  readonly name: string;
  readonly entry: string;
  readonly does: string;
  readonly grants: readonly Grant[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeout?: Duration;
};

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A Lambda function with a role and a log of its own, granted its collections and nothing else. */
export class HandlerFunction extends LambdaFunction {
  readonly ownRole: Role;

  constructor(
    scope: Construct,
    { tenant, code, data, vault, operations }: Ground,
    { name, entry, does, grants, environment, timeout }: HandlerProps,
  ) {
    const id = capitalised(name);
    const role = new FunctionRole(scope, `${id}Role`, does);
    const logGroup = operations.log(scope, `${id}Log`);
    logGroup.grantWrite(role);
    const onKeys = grants.filter(({ table }) => table === 'keys');
    const reserved = tenant.concurrency[name];
    super(scope, id, {
      code,
      handler: `${entry}.handler`,
      // Lambda takes 256 characters
      description: does.slice(0, 256),
      role,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // memory buys processor: below this the first request of a day waits for the imports
      memorySize: 1024,
      timeout: timeout ?? Duration.seconds(10),
      tracing: Tracing.ACTIVE,
      logGroup,
      environment: { TENANT: tenant.id, TABLE: data.table.tableName, ...vault?.environment(onKeys), ...environment },
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
    });
    this.ownRole = role;
    data.grant(
      role,
      grants.filter(({ table }) => table === 'data'),
    );
    vault?.grant(role, onKeys);
    acknowledge(role, {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray knows no resources: its two write actions can only be granted on all of them.',
    });
  }
}
