import type { EventBus, RuleProps } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { eventTypes, sourceOf } from '../../shared/contract/events.ts';
import { consumers } from '../functions.ts';
import type { Tenant } from '../tenants.ts';
import { EventConsumer } from './event-consumer.ts';
import type { Ground } from './handler-function.ts';
import { mayPublish } from './tenant-bus.ts';

type Props = { readonly bus: EventBus; readonly others: readonly Tenant[]; readonly when: Pick<RuleProps, 'schedule'> };

/** Hears what the other sides said of proposals, and every night says the own words again. */
export class Concertation extends Construct {
  constructor(scope: Construct, ground: Ground, { bus, others, when }: Props) {
    super(scope, 'Concertation');
    // what the own side said passes the same bus on its way out
    const eventPattern = { source: others.map(({ id }) => sourceOf(id)), detailType: [eventTypes.factTold] };
    new EventConsumer(scope, ground, { consumer: consumers.concertation, when: { eventBus: bus, eventPattern } });
    const environment = { OWN_BUS: bus.eventBusArn };
    const { handler } = new EventConsumer(scope, ground, { consumer: consumers.concertationDaily, when, environment });
    mayPublish(handler, bus.eventBusArn);
  }
}
