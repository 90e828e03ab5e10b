import { type App, Duration } from 'aws-cdk-lib';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { regionApi } from '../shared/contract/index.ts';
import { AuditSeal } from './constructs/audit-seal.ts';
import { ContractApi } from './constructs/contract-api.ts';
import { EventConsumer } from './constructs/event-consumer.ts';
import { Concertation } from './constructs/concertation.ts';
import { busArnOf, mayPublish, TenantBus } from './constructs/tenant-bus.ts';
import { Notices } from './constructs/notices.ts';
import { StreamConsumer } from './constructs/stream-consumer.ts';
import { consumers } from './functions.ts';
import { groundOf } from './ground.ts';
import type { Tenant } from './tenants.ts';

/**
 * A region: people sign in and call the API, the API changes the table, the table's stream feeds the read models and the
 * notices, and the notices tell the federal bus what it may know.
 */
export const regionStack = (
  app: App,
  { tenant, federal, others, functions }: { tenant: Tenant; federal: Tenant; others: readonly Tenant[]; functions: string },
) => {
  const { stack, ground, signIn } = groundOf(app, tenant, functions);

  const bus = busArnOf(stack, federal);
  const { bus: own } = new TenantBus(stack, { tenant, others, operations: ground.operations });
  const nightly = { schedule: Schedule.cron({ hour: '2', minute: '0' }) };

  new ContractApi(stack, { ground, api: regionApi, signIn });
  const seal = new AuditSeal(stack);
  const { environment } = seal;
  const projections = new StreamConsumer(stack, ground, { consumer: consumers.projections, environment });
  const auditDaily = new EventConsumer(stack, ground, { consumer: consumers.auditDaily, when: nightly, environment });
  seal.maySign(projections.handler, auditDaily.handler);
  new Notices(stack, ground, { bus, ownBus: own.eventBusArn, signIn });
  new Concertation(stack, ground, { bus: own, others, when: nightly });
  const { handler } = new EventConsumer(stack, ground, { consumer: consumers.cellsDaily, when: nightly, environment: { BUS: bus } });
  mayPublish(handler, bus);
  new EventConsumer(stack, ground, { consumer: consumers.erasuresDaily, when: nightly });
  const minutely = { schedule: Schedule.rate(Duration.minutes(1)) };
  new EventConsumer(stack, ground, { consumer: consumers.transfersMinutely, when: minutely });
  const quarterly = { schedule: Schedule.rate(Duration.minutes(15)) };
  new EventConsumer(stack, ground, { consumer: consumers.registerChanges, when: quarterly });
  new EventConsumer(stack, ground, { consumer: consumers.worklistDaily, when: nightly });
  return stack;
};
