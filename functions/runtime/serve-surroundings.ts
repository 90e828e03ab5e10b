import { randomBytes, randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import type { Table } from '../../shared/data/table.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';
import { businessDate, Environment } from './environment.ts';
import type { System } from './record.ts';

/** A new opaque id that says its kind: `cell_3f…`. */
export const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** A new secret of 256 random bits, in base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The tenant's table, under the function's own role. */
export const openTable = (name: string): Table =>
  dynamoTable({ client: DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3 })), name, now: () => new Date() });

const SystemEnvironment = Environment.pick({
  TENANT: true,
  TABLE: true,
  BUS: true,
  OWN_BUS: true,
  MAIL_FROM: true,
  PORTAL_URL: true,
  AUDIT_KEY: true,
  AUDIT_BUCKET: true,
  KEY_TABLE: true,
  ENVELOPE_KEY: true,
  USER_POOL: true,
  BUSINESS_DATE: true,
}).partial({ USER_POOL: true, PORTAL_URL: true });

/** What a function without a route is given: the tenant's table, the time, fresh ids and where mail and events go. */
export type Surroundings = System & { readonly tenant: TenantId; readonly environment: z.infer<typeof SystemEnvironment> };

/** Opens the surroundings from the function's environment; throws at start when one is missing. */
export const surroundings = (): Surroundings => {
  const environment = SystemEnvironment.parse(process.env);
  return {
    table: openTable(environment.TABLE),
    tenant: environment.TENANT,
    environment,
    now: () => new Date().toISOString(),
    today: () => businessDate(environment, new Date()),
    newId,
  };
};
