import { randomBytes, randomUUID } from 'node:crypto';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { regionHandlers } from '../../../functions/index.ts';
import { cognitoAccounts } from '../../../functions/runtime/accounts.ts';
import { dispatch } from '../../../functions/runtime/dispatch.ts';
import { noFiles } from '../../../functions/runtime/files.ts';
import { kmsKeys } from '../../../functions/runtime/kms.ts';
import { repositoriesFor, workOf } from '../../../functions/runtime/provide.ts';
import { noteRefusal } from '../../../functions/runtime/provide-cell.ts';
import { type Client, createClient } from '../../../shared/contract/client.ts';
import { regionApi } from '../../../shared/contract/index.ts';
import { dynamoTable } from '../../../shared/data/dynamo-table.ts';
import type { Table } from '../../../shared/data/table.ts';
import type { MunicipalityPrincipal } from '../../../shared/domain/access/principal.ts';
import type { Language } from '../../../shared/domain/tenants.ts';
import { ok } from '../../../shared/result.ts';
import { apiEvent } from '../../cloud/api-event.ts';
import type { Cloud } from '../../cloud/cloud.ts';
import type { Tenant } from '../../cloud/tenant.ts';

type Ground = {
  readonly tenant: Tenant;
  readonly cloud: Pick<Cloud, 'functions'>;
  readonly endpoints: { readonly dynamoDb: string; readonly aws: string; readonly cognito: string };
};

type Somebody = { readonly principal: MunicipalityPrincipal; readonly language: Language; readonly on: string };

/** Where the keys of a Region's cells lie, and the key they are wrapped under: as its functions are told. */
const keysOf = ({ functions }: Ground['cloud']) => {
  const found = functions.find(({ environment }) => environment['KEY_TABLE'] !== undefined)?.environment ?? {};
  return { tableName: found['KEY_TABLE'] ?? '', envelopeKey: found['ENVELOPE_KEY'] ?? '' };
};

/** Three in the afternoon of a day. */
const momentOf = (on: string): Date => new Date(`${on}T14:00:00.000Z`);

const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** The services of a tenant on this machine. */
const connect = ({ tenant: { region, accessKeyId, userPoolId }, endpoints }: Ground) => {
  const at = { region, credentials: { accessKeyId, secretAccessKey: 'local' } };
  const database = new DynamoDBClient({ ...at, endpoint: endpoints.dynamoDb });
  const people = new CognitoIdentityProviderClient({ ...at, endpoint: endpoints.cognito });
  const keyService = new KMSClient({ ...at, endpoint: endpoints.aws });
  const client = DynamoDBDocumentClient.from(database);
  return {
    accounts: cognitoAccounts(people, userPoolId),
    keyService,
    /** What has expired by that day is not there. */
    tableOn: (name: string, on: string): Table => dynamoTable({ client, name, now: () => momentOf(on) }),
    close: (): void => [database, people, keyService].forEach((service) => service.destroy()),
  };
};

/** Everything a request of somebody meets on a day. */
const occasions = ({ tenant, cloud }: Ground, { accounts, keyService, tableOn }: ReturnType<typeof connect>) => {
  const keys = keysOf(cloud);
  const { issuer, clientId, callbackUrl } = tenant;
  const service = kmsKeys(keyService, keys.envelopeKey);
  const memory = new Map();
  return ({ principal, on, language }: Somebody) => ({
    table: tableOn(tenant.tableName, on),
    accounts,
    files: noFiles,
    signIn: { url: issuer, issuer, clientId, scope: '' },
    tenant: principal.region,
    now: momentOf(on).toISOString(),
    today: on,
    language,
    newId,
    newToken: () => randomBytes(32).toString('base64url'),
    portalUrl: new URL(callbackUrl).origin,
    vault: { keys: tableOn(keys.tableName, on), service, memory, millis: Date.now },
  });
};

/**
 * The handlers of a Region over its own tables and keys, on whatever day they are told it is: what a history is told
 * with, since the API itself knows only today. Rules, audit, sealing and membership checks are those of the API.
 */
export const openPast = (ground: Ground) => {
  const services = connect(ground);
  const occasionOf = occasions(ground, services);
  const answer = dispatch(regionHandlers);

  const send =
    (somebody: Somebody) =>
    async (request: Request): Promise<Response> => {
      const occasion = occasionOf(somebody);
      const { statusCode, headers, body } = await answer(await apiEvent(request, regionApi), {
        reader: { language: somebody.language, traceId: randomUUID() },
        authenticate: async () => ok(somebody.principal),
        contextFor: (principal, asked) => repositoriesFor({ ...occasion, ...asked }, principal),
        noteRefusal: (principal, asked, about) => noteRefusal(workOf({ ...occasion, ...asked }), principal, about),
      });
      const told = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
      return new Response(body === '' ? null : body, { status: statusCode, headers: told });
    };

  return {
    /** The API as it would have answered somebody that day. */
    clientOf: (somebody: Somebody): Client<typeof regionApi> =>
      createClient(regionApi, { url: ground.tenant.url, language: somebody.language, fetch: send(somebody) }),
    table: services.tableOn(ground.tenant.tableName, new Date().toISOString().slice(0, 10)),
    close: services.close,
  };
};
export type Past = ReturnType<typeof openPast>;
