import type { App } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { eventTypes } from '../shared/contract/events.ts';
import { federalApi } from '../shared/contract/index.ts';
import { ContractApi } from './constructs/contract-api.ts';
import { EventConsumer } from './constructs/event-consumer.ts';
import { Concertation } from './constructs/concertation.ts';
import { mayPublish, TenantBus } from './constructs/tenant-bus.ts';
import { StreamConsumer } from './constructs/stream-consumer.ts';
import { consumers } from './functions.ts';
import { groundOf } from './ground.ts';
import type { Tenant } from './tenants.ts';

/** The federal level: a bus that takes in what regions may tell, a function per kind of fact, and an API that reads the sums. */
export const federalStack = (
  app: App,
  { tenant, regions, functions }: { tenant: Tenant; regions: readonly Tenant[]; functions: string },
) => {
  const { stack, ground, signIn } = groundOf(app, tenant, functions);

  const { bus: eventBus } = new TenantBus(stack, { tenant, others: regions, operations: ground.operations });
  const facts = (detailType: string) => ({ eventBus, eventPattern: { detailType: [detailType] } });
  new EventConsumer(stack, ground, { consumer: consumers.federalCoverage, when: facts(eventTypes.municipalityCoverageChanged) });
  new EventConsumer(stack, ground, { consumer: consumers.federalFigures, when: facts(eventTypes.regionFiguresChanged) });
  new EventConsumer(stack, ground, { consumer: consumers.federalProcessFacts, when: facts(eventTypes.yearTold) });
  const nightly = { schedule: Schedule.cron({ hour: '2', minute: '0' }) };
  new Concertation(stack, ground, { bus: eventBus, others: regions, when: nightly });
  const environment = { OWN_BUS: eventBus.eventBusArn };
  const { handler } = new StreamConsumer(stack, ground, { consumer: consumers.concertationStream, environment });
  mayPublish(handler, eventBus.eventBusArn);
  new ContractApi(stack, { ground, api: federalApi, signIn });
  return stack;
};
