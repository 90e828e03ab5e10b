import { Arn, Stack } from 'aws-cdk-lib';
import { CfnEventBusPolicy, EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { EventBus as ToBus, type EventBusProps } from 'aws-cdk-lib/aws-events-targets';
import { AccountPrincipal, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { eventTypes, sourceOf } from '../../shared/contract/events.ts';
import { consumers } from '../functions.ts';
import type { Tenant } from '../tenants.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { Operations } from './operations.ts';

export const stackName = ({ id }: Pick<Tenant, 'id'>): string => `ronde-${id}`;

/** The one fixed physical name of a tenant: others must be able to name its bus before it exists. */
const busName = stackName;

/** The address of the bus of a tenant, as another writes it: its account is configuration. */
export const busArnOf = (stack: Stack, tenant: Pick<Tenant, 'id' | 'account'>): string =>
  Arn.format({ service: 'events', resource: 'event-bus', resourceName: busName(tenant), account: tenant.account }, stack);

/** Lets a function put events on a bus. */
export const mayPublish = ({ ownRole }: Pick<HandlerFunction, 'ownRole'>, bus: string): void => {
  ownRole.addToPolicy(new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus] }));
};

/** The functions of a region that tell the federal level something. */
const senders = [consumers.notices, consumers.cellsDaily];
const { factTold, ...facts } = eventTypes;

type Admitted = { readonly verb: string; readonly types: readonly string[]; readonly roles?: readonly string[] };

type Props = { readonly tenant: Tenant; readonly others: readonly Tenant[]; readonly operations: Operations };

/**
 * The bus of a tenant. Each of the others may put there what its side said of a proposal, under its own name alone; a Region also its
 * allowed facts on the federal one, from the functions that tell them. What the own side says goes from here to each of the others by itself,
 * tried for a day: who is down holds up nobody but itself.
 */
export class TenantBus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Stack, { tenant, others, operations }: Props) {
    super(scope, 'Bus');
    const description = 'What the others may tell this tenant, as CloudEvents.';
    this.bus = new EventBus(this, 'Bus', { eventBusName: busName(tenant), description });
    for (const other of others) this.admit(other, { verb: 'Says', types: [factTold] });
    const fromRegions = tenant.level === 'country' ? others : [];
    for (const region of fromRegions) this.admit(region, { verb: 'From', types: Object.values(facts), roles: rolesOf(scope, region) });
    const impact = 'For a day another side did not take in what was said here of a proposal; it is said again every night.';
    const deadLetterQueue = operations.deadLetters(this, impact);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('events'), description: 'Tells the others what was said here.' });
    for (const other of others) this.relay(tenant, other, { role, deadLetterQueue });
  }

  /** Events of these types under the other's own name, and where roles are named only from those. */
  private admit({ id, account }: Tenant, { verb, types, roles }: Admitted): void {
    const sid = `${verb}${id}`;
    const { bus } = this;
    const statement = new PolicyStatement({
      sid,
      principals: [new AccountPrincipal(account)],
      actions: ['events:PutEvents'],
      resources: [bus.eventBusArn],
      conditions: {
        ...(roles && { ArnLike: { 'aws:PrincipalArn': roles } }),
        StringEquals: { 'events:source': sourceOf(id), 'events:detail-type': types },
      },
    });
    new CfnEventBusPolicy(this, sid, { statementId: sid, eventBusName: bus.eventBusName, statement: statement.toStatementJson() });
  }

  /** A rule for each of the others: what one cannot take in waits for that one alone. */
  private relay(tenant: Tenant, other: Tenant, by: EventBusProps): void {
    const rule = new Rule(this, `To${other.id}`, {
      eventBus: this.bus,
      description: `What is said here of proposals, to ${other.id}.`,
      eventPattern: { source: [sourceOf(tenant.id)], detailType: [factTold] },
    });
    const target = EventBus.fromEventBusArn(rule, 'Other', busArnOf(Stack.of(this), other));
    rule.addTarget(new ToBus(target, by));
  }
}

const rolesOf = (scope: Stack, region: Tenant): readonly string[] =>
  senders.map(({ name }) =>
    Arn.format(
      { service: 'iam', region: '', account: region.account, resource: 'role', resourceName: `${stackName(region)}-${name}*` },
      scope,
    ),
  );
