import { hash, randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { federalHandlers, regionHandlers } from '../../functions/index.ts';
import { authenticate } from '../../functions/runtime/authenticate.ts';
import { dispatch, type Implemented } from '../../functions/runtime/dispatch.ts';
import { type Asked, type Occasion, repositoriesFor, workOf } from '../../functions/runtime/provide.ts';
import { noteRefusal } from '../../functions/runtime/provide-cell.ts';
import { signInTrigger } from '../../functions/runtime/sign-in-trigger.ts';
import { tokenContent } from '../../functions/sign-in/token-content.ts';
import type { Api } from '../../shared/contract/api.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import type { Change } from '../../shared/data/changes.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import type { Table } from '../../shared/data/table.ts';
import type { Vault } from '../../shared/data/vault/keyring.ts';
import { softwareKeys } from '../../shared/data/vault/software-keys.ts';
import type { CellRole, CountryRole, RegionRole } from '../../shared/domain/access/roles.ts';
import type { Language, RegionId, TenantId } from '../../shared/domain/tenants.ts';
import { acceptedLanguage } from '../../shared/i18n/translate.ts';
import { memoryAccounts } from './accounts.ts';
import { memoryFiles } from './files.ts';
import { apiEvent } from '../../local/cloud/api-event.ts';
import { after, beginning, type Moment } from './moment.ts';
import { type MemberTerms, settleMember, settleOfficer } from './people.ts';
import { signInPlace, signToken, verify } from './token-maker.ts';
import { signInEvent } from './sign-in-event.ts';

/** Stands between the table and a route, once for each request that was let in, or a function without a route, once. */
export type Watch = (operationId: string, table: Table) => Table;

type Tenancy<A extends Api> = {
  readonly api: A;
  readonly handlers: readonly Implemented[];
  readonly tenant: TenantId;
  readonly today: string;
  readonly language: Language;
  readonly watch: Watch;
  readonly from: Moment;
  /** Stands between the table of keys and a route, which then remembers none. */
  readonly watchKeys?: Watch;
};

const open = <A extends Api>({ api, handlers, tenant, today, language, watch, watchKeys, from }: Tenancy<A>) => {
  const clock = { today };
  const ids = { last: from.ids };
  const changes: Change[] = [];
  const keyChanges: Change[] = [];
  const now = () => new Date(`${clock.today}T10:00:00.000Z`);
  const newId = (prefix: string) => `${prefix}_${String((ids.last += 1)).padStart(6, '0')}`;
  const newToken = () => hash('sha256', newId('token'), 'base64url');
  const table = memoryTable({ now, onChange: (change) => changes.push(change), holding: from.items });
  const vault: Vault = {
    keys: memoryTable({ now, onChange: (change) => keyChanges.push(change), holding: from.keys }),
    service: softwareKeys(new Uint8Array(32).fill(7)),
    memory: new Map(),
    millis: () => now().getTime(),
  };
  const accounts = memoryAccounts();
  const files = memoryFiles();
  const answer = dispatch(handlers);
  const trigger = signInTrigger({ table: watch('signIn', table), today: () => clock.today, content: tokenContent });

  const occasionOf = (asked: Asked, reads: Language): Occasion => ({
    table: watch(asked.action, table),
    accounts,
    files,
    signIn: signInPlace,
    tenant,
    now: now().toISOString(),
    today: clock.today,
    language: reads,
    newId,
    newToken,
    portalUrl: 'https://ronde.example',
    vault: watchKeys ? { ...vault, keys: watchKeys(asked.action, vault.keys), memory: new Map() } : vault,
    ...asked,
  });

  /** As a function is called, once the gateway has made an event of a request. */
  const answerEvent = (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const reader = { language: acceptedLanguage(event.headers['accept-language'], language), traceId: randomUUID() };
    return answer(event, {
      reader,
      authenticate: (header) => authenticate(header, { verify, tenant, today: clock.today }),
      contextFor: (principal, asked) => repositoriesFor(occasionOf(asked, reader.language), principal),
      noteRefusal: (principal, asked, about) => noteRefusal(workOf(occasionOf(asked, reader.language)), principal, about),
    });
  };

  const send = async (request: Request): Promise<Response> => {
    const { statusCode, headers, body } = await answerEvent(await apiEvent(request, api));
    return new Response(body === '' ? null : body, {
      status: statusCode,
      headers: Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]),
    });
  };

  /** As the portal sends it: under a key of its own. */
  const sendOnce = (request: Request): Promise<Response> => {
    if (request.method !== 'GET') request.headers.set('Idempotency-Key', randomUUID());
    return send(request);
  };

  const clientWith = (token?: string): Client<A> =>
    createClient(api, { url: 'https://ronde.example/v1', fetch: sendOnce, language, token: async () => token });

  /** The token a person gets at this moment; it goes on saying so when the memberships change. */
  const tokenOf = async (sub: string, seconds = 300): Promise<string> => {
    const { response } = await trigger(signInEvent(sub));
    const { accessTokenGeneration, groupOverrideDetails } = response.claimsAndScopeOverrideDetails;
    return signToken(sub, {
      ...accessTokenGeneration?.claimsToAddOrOverride,
      exp: Math.floor(Date.now() / 1000) + seconds,
      'cognito:groups': groupOverrideDetails?.groupsToOverride ?? [],
    });
  };

  const signIn = async (sub: string): Promise<Client<A>> => clientWith(await tokenOf(sub));
  const place = () => ({ table, accounts, today: clock.today, newId });
  /** The business date from now on. */
  const goTo = (date: string): void => void (clock.today = date);
  /** The table as the stream's consumer has it. */
  const streamed = watch('projections', table);
  /** This moment, to begin others from. */
  const moment = (): Moment => ({ items: after(from.items, changes), keys: after(from.keys, keyChanges), ids: ids.last });
  return {
    moment,
    vault,
    table,
    streamed,
    changes,
    accounts,
    files,
    answerEvent,
    send,
    clientWith,
    tokenOf,
    signIn,
    place,
    goTo,
    anonymous: clientWith(),
  };
};

type Options<Tenant> = {
  readonly tenant?: Tenant;
  readonly today?: string;
  readonly language?: Language;
  readonly watch?: Watch;
  readonly from?: Moment;
  readonly watchKeys?: Watch;
};

const unwatched: Watch = (_, table) => table;

/**
 * A regional tenant in memory: the real routes, handlers, rules, tokens and sign-in trigger over the in-memory table,
 * without HTTP. Only the user pool is a stand-in. `changes` is what the stream would tell, in order.
 */
export const platform = ({
  tenant = 'flanders',
  today = '2026-03-02',
  language = 'en',
  from = beginning,
  ...watched
}: Options<RegionId> = {}) => {
  const opened = open({ api: regionApi, handlers: regionHandlers, tenant, today, language, watch: unwatched, from, ...watched });
  return {
    ...opened,
    /** An officer of the Region, signed in. */
    officer: async (role: RegionRole = 'regionOfficer', email = `${role}@${tenant}.example`) => {
      const someone = await settleOfficer(opened.place(), { scope: 'region', role, email });
      return { ...someone, client: await opened.signIn(someone.sub) };
    },
    /** A member of a municipality's cell (before there is one, of its registration), signed in there. */
    member: async (role: CellRole, nis: string, terms: Omit<MemberTerms, 'nis' | 'role'> = {}) => {
      const someone = await settleMember(opened.place(), { role, nis, ...terms });
      return { ...someone, client: await opened.signIn(someone.sub) };
    },
  };
};
export type Platform = ReturnType<typeof platform>;

/** The federal tenant in memory, as `platform` is a regional one. */
export const federalPlatform = ({ today = '2026-03-02', language = 'en', watch = unwatched }: Omit<Options<never>, 'tenant'> = {}) => {
  const opened = open({ api: federalApi, handlers: federalHandlers, tenant: 'federal', today, language, watch, from: beginning });
  return {
    ...opened,
    /** A member of the federal tenant, signed in. */
    officer: async (role: CountryRole = 'ministryAnalyst', email = `${role}@federal.example`) => {
      const someone = await settleOfficer(opened.place(), { scope: 'country', role, email });
      return { ...someone, client: await opened.signIn(someone.sub) };
    },
  };
};
export type FederalPlatform = ReturnType<typeof federalPlatform>;
