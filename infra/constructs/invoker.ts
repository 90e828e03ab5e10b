import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** A managed policy takes 6,144 characters. */
const mostInPolicy = 40;

/**
 * In whose name the gateway calls functions: these, each by its address, and nothing else. One role of a gateway in place of a
 * permission at each function, since a stack takes 500 resources.
 */
export class Invoker extends Construct {
  readonly role: Role;

  constructor(scope: Construct, functions: readonly IFunction[]) {
    super(scope, 'Invoker');
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('apigateway'), description: 'Calls the functions of the API.' });
    for (let first = 0; first < functions.length; first += mostInPolicy) {
      const resources = functions.slice(first, first + mostInPolicy).map(({ functionArn }) => functionArn);
      new ManagedPolicy(this, `Calls${first}`, {
        roles: [this.role],
        statements: [new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources })],
      });
    }
  }
}
