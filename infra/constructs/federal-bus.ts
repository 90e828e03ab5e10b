import { Arn, type Stack } from 'aws-cdk-lib';
import { CfnEventBusPolicy, EventBus } from 'aws-cdk-lib/aws-events';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { eventTypes, sourceOf } from '../../shared/contract/events.ts';
import { consumers } from '../functions.ts';
import type { Tenant } from '../tenants.ts';
import type { HandlerFunction } from './handler-function.ts';

/** The one fixed physical name of the platform: regions must be able to name the bus before it exists. */
const busName = 'ronde-federal';

export const stackName = ({ id }: Pick<Tenant, 'id'>): string => `ronde-${id}`;

/** The address of the federal bus, as a region writes it: the federal account is configuration. */
export const federalBusArn = (stack: Stack, federal: Pick<Tenant, 'account'>): string =>
  Arn.format({ service: 'events', resource: 'event-bus', resourceName: busName, account: federal.account }, stack);

/** Lets a function of a region put facts on the federal bus. */
export const mayPublish = ({ ownRole }: Pick<HandlerFunction, 'ownRole'>, bus: string): void => {
  ownRole.addToPolicy(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus] }));
};

/** The functions of a region that tell the federal level something. */
const senders = [consumers.notices, consumers.cellsDaily];

/** Takes in allowed facts from each region: only from the functions that tell them, only under its own name. */
export class FederalBus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Stack, regions: readonly Tenant[]) {
    super(scope, 'Bus');
    this.bus = new EventBus(this, 'Federal', { eventBusName: busName, description: 'Allowed facts from the regions, as CloudEvents.' });
    for (const region of regions) {
      const roles = senders.map(({ name }) =>
        Arn.format(
          { service: 'iam', region: '', account: region.account, resource: 'role', resourceName: `${stackName(region)}-${name}*` },
          scope,
        ),
      );
      const statement = new PolicyStatement({
        sid: `From${region.id}`,
        principals: [new AccountPrincipal(region.account)],
        actions: ['events:PutEvents'],
        resources: [this.bus.eventBusArn],
        conditions: {
          ArnLike: { 'aws:PrincipalArn': roles },
          StringEquals: { 'events:source': sourceOf(region.id), 'events:detail-type': Object.values(eventTypes) },
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
