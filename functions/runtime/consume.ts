import { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';
import { type Change, changesOf } from '../../shared/data/changes.ts';
import type { Table } from '../../shared/data/table.ts';
import { TenantId } from '../../shared/domain/tenants.ts';
import { businessDate, Environment } from './environment.ts';
import { newId } from './ids.ts';
import { openTable } from './table.ts';

/** What a consumer is given: the tenant's table under its own role, and the time. */
export type Surroundings = { readonly table: Table; readonly tenant: TenantId; readonly environment: ConsumerEnvironment; readonly now: () => string; readonly today: () => string; readonly newId: (prefix: string) => string };

const ConsumerEnvironment = Environment.pick({ TENANT: true, TABLE: true, BUS: true, MAIL_FROM: true, PORTAL_URL: true, BUSINESS_DATE: true });
export type ConsumerEnvironment = z.infer<typeof ConsumerEnvironment>;

/** Opens what every function without a route needs, from its environment. */
export const surroundings = (): Surroundings => {
  const environment = ConsumerEnvironment.parse(process.env);
  const now = (): Date => new Date();
  return { table: openTable(environment.TABLE), tenant: environment.TENANT, environment, now: () => now().toISOString(), today: () => businessDate(environment, now()), newId };
};

/**
 * The Lambda handler of a stream consumer: changes in order, and at the first that fails the batch is given back from
 * there (partial batch response), so nothing is lost and nothing overtakes.
 */
export const consume = (open: (around: Surroundings) => (change: Change) => Promise<void>) => {
  const around = surroundings();
  const logger = new Logger({ serviceName: around.tenant });
  const apply = open(around);
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const change of changesOf(event)) {
      try {
        await apply(change);
      } catch (error) {
        logger.error('change failed', { sequence: change.sequence, error: error instanceof Error ? error.name : 'unknown' });
        return { batchItemFailures: [{ itemIdentifier: change.sequence }] };
      }
    }
    return { batchItemFailures: [] };
  };
};
