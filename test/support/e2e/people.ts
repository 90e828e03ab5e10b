import { randomUUID } from 'node:crypto';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { cognitoAccounts } from '../../../functions/runtime/accounts.ts';
import { enrolOfficer } from '../../../local/people/enrol-officer.ts';
import { readTemporaryPassword } from '../../../local/people/mailbox.ts';
import type { Kept, Person } from '../../../local/people/person.ts';
import { type Session, signInAs, tokenOf } from '../../../local/people/sign-in.ts';
import { type Client, createClient } from '../../../shared/contract/client.ts';
import { federalApi, regionApi } from '../../../shared/contract/index.ts';
import { dynamoTable } from '../../../shared/data/dynamo-table.ts';
import type { Language, RegionId, TenantId } from '../../../shared/domain/tenants.ts';
import type { Stage } from './stage.ts';

export type RegionClient = Client<typeof regionApi>;
export type FederalClient = Client<typeof federalApi>;

/** What everybody keeps, by address: passwords in their heads, secrets in their apps. It outlives the platform. Tests share a platform but no people. */
export const newMemory = () => ({ kept: new Map<string, Kept>(), people: randomUUID().slice(0, 8) });
export type Memory = ReturnType<typeof newMemory>;

const enrol = async (stage: Stage, tenant: TenantId, { email, role, today }: { email: string; role: 'regionOfficer' | 'ministryAnalyst'; today: string }): Promise<void> => {
  const { accessKeyId, userPoolId, tableName: name } = stage.tenants[tenant];
  const at = { region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey: 'local' } };
  const pool = new CognitoIdentityProviderClient({ ...at, endpoint: stage.cognitoEndpoint });
  const database = new DynamoDBClient({ ...at, endpoint: stage.dynamoDbEndpoint });
  const table = dynamoTable({ client: DynamoDBDocumentClient.from(database), name, now: () => new Date() });
  const contact = { name: `Canary ${role}`, email, language: 'nl' } as const;
  const { sub } = await cognitoAccounts(pool, userPoolId).open(contact, role);
  await enrolOfficer({ table, tenant, now: new Date(), today, newId: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}` }, { sub, contact, role });
  pool.destroy();
  database.destroy();
};

/** The people of a stage: each signs in on the real pages, with the password and the app they keep in `memory`. */
export const peopleOn = (stage: Stage, { today, memory: { kept, people } }: { today: string; memory: Memory }) => {
  const person = (email: string): Person => ({
    email,
    kept: () => kept.get(email) ?? {},
    keep: (change) => void kept.set(email, { ...kept.get(email), ...change }),
    temporaryPassword: () => readTemporaryPassword(`${stage.deskUrl}/inbox`, email),
  });
  const options = (tenant: TenantId, email: string, language: Language) => ({ url: stage.tenants[tenant].url, language, token: tokenOf(stage.tenants[tenant], person(email)) });
  const signIn = (tenant: TenantId, email: string): Promise<Session> => signInAs(stage.tenants[tenant], person(email));
  const inRegion = (region: RegionId, email: string, language: Language = 'en'): RegionClient => createClient(regionApi, options(region, email, language));
  const officerEmail = (region: RegionId): string => `officer.${people}@${region}.example`;
  return {
    person,
    officerEmail,
    /** A sign-in whose token does not renew itself. */
    signIn,
    /** The token somebody works with now. */
    token: (tenant: TenantId, email: string): Promise<string> => tokenOf(stage.tenants[tenant], person(email))(),
    inRegion,
    /** A client that goes on with one token, whatever happens to the person. */
    holding: (region: RegionId, accessToken: string): RegionClient => createClient(regionApi, { url: stage.tenants[region].url, language: 'en', token: async () => accessToken }),
    /** An officer of the Region, made as the first officer of a tenant is. */
    officer: async (region: RegionId, email = officerEmail(region)): Promise<RegionClient> => {
      await enrol(stage, region, { email, role: 'regionOfficer', today });
      return inRegion(region, email);
    },
    analyst: async (email = `analyst.${people}@federal.example`): Promise<FederalClient> => {
      await enrol(stage, 'federal', { email, role: 'ministryAnalyst', today });
      return createClient(federalApi, options('federal', email, 'en'));
    },
  };
};
