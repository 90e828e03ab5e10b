import { type AddToPrincipalPolicyResult, PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/**
 * The role of one function, with all it may do written in the role itself: a policy of its own for each would bring a
 * Region's stack to the 500 resources CloudFormation takes.
 */
export class FunctionRole extends Role {
  private readonly granted: PolicyDocument;

  constructor(scope: Construct, id: string, description: string) {
    const granted = new PolicyDocument();
    super(scope, id, { assumedBy: new ServicePrincipal('lambda'), description, inlinePolicies: { granted } });
    this.granted = granted;
  }

  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.granted.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }
}
