import { Arn, type Stack } from 'aws-cdk-lib';
import { CfnEventBusPolicy, EventBus } from 'aws-cdk-lib/aws-events';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Tenant } from '../tenants.ts';

/** The one fixed physical name of the platform: regions must be able to name the bus before it exists. */
const busName = 'ronde-federal';

/** All that may leave a region. */
export const detailTypes = { coverage: 'municipalityCoverageChanged', figures: 'regionFiguresChanged' } as const;

export const eventSource = ({ id }: Pick<Tenant, 'id'>): string => `ronde.${id}`;

export const stackName = ({ id }: Pick<Tenant, 'id'>): string => `ronde-${id}`;

/** The address of the federal bus, as a region writes it: the federal account is configuration. */
export const federalBusArn = (stack: Stack, federal: Pick<Tenant, 'account'>): string =>
  Arn.format({ service: 'events', resource: 'event-bus', resourceName: busName, account: federal.account }, stack);

/** Takes in allowed facts from each region: only from its function for notices, only under its own name. */
export class FederalBus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Stack, regions: readonly Tenant[]) {
    super(scope, 'Bus');
    this.bus = new EventBus(this, 'Federal', { eventBusName: busName, description: 'Allowed facts from the regions, as CloudEvents.' });
    for (const region of regions) {
      const sender = Arn.format(
        { service: 'iam', region: '', account: region.account, resource: 'role', resourceName: `${stackName(region)}-notices*` },
        scope,
      );
      const statement = new PolicyStatement({
        sid: `From${region.id}`,
        principals: [new AccountPrincipal(region.account)],
        actions: ['events:PutEvents'],
        resources: [this.bus.eventBusArn],
        conditions: {
          ArnLike: { 'aws:PrincipalArn': sender },
          StringEquals: { 'events:source': eventSource(region), 'events:detail-type': Object.values(detailTypes) },
        },
      });
      new CfnEventBusPolicy(this, region.id, {
        statementId: `From${region.id}`,
        eventBusName: this.bus.eventBusName,
        statement: statement.toStatementJson(),
      });
    }
  }
}
