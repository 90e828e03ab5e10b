import type { RestApiBase } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

// samples would keep headers and queries of callers
const measured = (metricName: string) => ({ cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName });

const managed = (name: string, priority: number, counted: readonly string[] = []): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: measured(name),
});

/** Requests of one address within five minutes; a town hall behind one address stays well below. */
const limit = (name: string, priority: number, requests: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  action: { block: {} },
  statement: { rateBasedStatement: { limit: requests, aggregateKeyType: 'IP' } },
  visibilityConfig: measured(name),
});

/** Stops known attacks and floods before they reach a function. */
export class WebFirewall extends Construct {
  constructor(scope: Construct, restApi: RestApiBase) {
    super(scope, 'Firewall');
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: measured('firewall'),
      rules: [
        limit('perAddress', 0, 3000),
        // a registration with sixty partners is larger than 8 KB; the pipeline bounds bodies itself
        managed('AWSManagedRulesCommonRuleSet', 1, ['SizeRestrictions_BODY']),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: restApi.deploymentStage.stageArn, webAclArn: acl.attrArn });
  }
}
