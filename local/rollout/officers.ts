import { randomUUID } from 'node:crypto';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { cognitoAccounts } from '../../functions/runtime/accounts.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import type { Contact } from '../../shared/domain/fields.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';
import { enrolOfficer } from '../people/enrol-officer.ts';
import type { Platform } from '../platform.ts';

const officers = {
  flanders: { role: 'regionOfficer', name: 'Region officer of Flanders', email: 'regionofficer.flanders@example.test', language: 'nl' },
  wallonia: { role: 'regionOfficer', name: 'Region officer of Wallonia', email: 'regionofficer.wallonia@example.test', language: 'fr' },
  brussels: { role: 'regionOfficer', name: 'Region officer of Brussels', email: 'regionofficer.brussels@example.test', language: 'fr' },
  federal: { role: 'ministryAnalyst', name: 'Analyst of the ministry', email: 'ministryanalyst.federal@example.test', language: 'fr' },
} as const satisfies Record<TenantId, Contact & { readonly role: 'regionOfficer' | 'ministryAnalyst' }>;

const enrol = async (platform: Platform, tenant: TenantId, today: string): Promise<string> => {
  const { role, ...contact } = officers[tenant];
  const { accessKeyId, userPoolId, tableName } = platform.tenants[tenant];
  const at = { region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey: 'local' } };
  const people = new CognitoIdentityProviderClient({ ...at, endpoint: platform.cognitoEndpoint });
  const database = new DynamoDBClient({ ...at, endpoint: platform.dynamoDbEndpoint });
  const table = dynamoTable({ client: DynamoDBDocumentClient.from(database), name: tableName, now: () => new Date() });
  const { sub } = await cognitoAccounts(people, userPoolId).open(contact, role);
  await enrolOfficer(
    { table, tenant, now: new Date(), today, newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}` },
    { sub, contact, role },
  );
  people.destroy();
  database.destroy();
  return contact.email;
};

/** The first officer of each tenant, made as `npm run tenant:first-officer` does, at work since the day; answers their addresses. Harmless to repeat. */
export const firstOfficers = async (platform: Platform, today: string): Promise<Readonly<Record<TenantId, string>>> => {
  const one = (tenant: TenantId) => enrol(platform, tenant, today);
  return {
    flanders: await one('flanders'),
    wallonia: await one('wallonia'),
    brussels: await one('brussels'),
    federal: await one('federal'),
  };
};
