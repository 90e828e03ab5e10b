import { randomUUID } from 'node:crypto';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { cognitoAccessMail } from '../../functions/runtime/access-mail.ts';
import { cognitoAccounts } from '../../functions/runtime/accounts.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import type { Contact } from '../../shared/domain/fields.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';
import type { Platform } from '../platform.ts';
import { enrolOfficer } from './enrol-officer.ts';

type Running = Pick<Platform, 'cognitoEndpoint' | 'dynamoDbEndpoint'> & {
  readonly tenants: Readonly<Record<TenantId, Pick<Platform['tenants'][TenantId], 'accessKeyId' | 'userPoolId' | 'tableName'>>>;
};

export type OfficerRole = 'regionOfficer' | 'competenceOfficer' | 'ministryAnalyst';

type Opening = { readonly tenant: TenantId; readonly role: OfficerRole; readonly contact: Contact; readonly today: string };

/** Makes an officer on a platform of this machine as `npm run tenant:first-officer` does, at work since the day. Harmless to repeat. */
export const openOfficer = async (platform: Running, { tenant, role, contact, today }: Opening): Promise<void> => {
  const { accessKeyId, userPoolId, tableName: name } = platform.tenants[tenant];
  const at = { region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey: 'local' } };
  const people = new CognitoIdentityProviderClient({ ...at, endpoint: platform.cognitoEndpoint });
  const database = new DynamoDBClient({ ...at, endpoint: platform.dynamoDbEndpoint });
  const table = dynamoTable({ client: DynamoDBDocumentClient.from(database), name, now: () => new Date() });
  const { sub, created } = await cognitoAccounts(people, userPoolId).open(contact, role);
  if (created) await cognitoAccessMail(people, userPoolId)({ sub, language: contact.language });
  const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;
  await enrolOfficer({ table, tenant, now: new Date(), today, newId }, { sub, contact, role });
  people.destroy();
  database.destroy();
};
