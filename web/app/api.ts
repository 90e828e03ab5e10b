import * as z from 'zod';
import { createClient, type Client, type Refused } from '../../shared/contract/client.ts';
import type { Api } from '../../shared/contract/api.ts';
import { portal } from '../../shared/contract/portal.ts';
import type { Language } from '../../shared/domain/tenants.ts';
import { problems } from '../../shared/problems.ts';
import type { Session } from '../session/session.ts';
import { underKeys } from './under-key.ts';

/** What every tenant's API tells before anybody signs in. */
const openApi = { name: 'region', title: '', capabilities: { portal } } as const satisfies Api;

export const askPortal = async (url: string, language: Language) => valueOf(createClient(openApi, { url, language }).portal.get());
export type PortalFacts = Awaited<ReturnType<typeof askPortal>>;

type Connection = { readonly url: string; readonly session: Session; readonly language: () => Language };

/** The token is of yesterday: of another place, or of another mandate. */
const stale = [problems['cell-switched'], problems['mandate-changed']].map(({ type }) => `urn:problem-type:${type}`);
const Stale = z.object({ type: z.literal(stale) });

const isStale = async (response: Response): Promise<boolean> =>
  Stale.safeParse(
    await response
      .clone()
      .json()
      .catch(() => {}),
  ).success;

/** Sends with a token that holds; one that is refused is renewed once, with the person's help where that needs a password. */
const sending =
  (session: Session, membershipId?: string) =>
  async (request: Request): Promise<Response> => {
    const again = request.clone();
    const response = await fetch(request);
    // the person works elsewhere by now, and the window asks them to follow; or on another mandate: the next token says so
    if (response.status === 409 && (await isStale(response))) void session.renewed().catch(() => {});
    if (response.status !== 401 || !request.headers.has('Authorization')) return response;
    await session.renewed();
    const token = await session.token(membershipId);
    if (token === undefined) return response;
    again.headers.set('Authorization', `Bearer ${token}`);
    return fetch(again);
  };

// oxlint-disable-next-line forbidden/chance -- a request's key is what no other request has
const underKey = underKeys(() => crypto.randomUUID());

export type Connect = <A extends Api>(api: A) => Client<A>;

/**
 * Makes typed clients of whatever part of the contract a face needs; the language is that of the moment. Clients of a
 * place wait until the tokens speak for it: what is saved late after a switch goes to the cell it was typed for.
 */
export const connection =
  ({ url, session, language }: Connection, membershipId?: string): Connect =>
  (api) => {
    const send = sending(session, membershipId);
    const fetchIn = (request: Request): Promise<Response> => {
      request.headers.set('Accept-Language', language());
      return underKey(request, send);
    };
    return createClient(api, { url, token: () => session.token(membershipId), fetch: fetchIn });
  };

type Reply<Value> = { readonly ok: true; readonly value: Value; readonly version?: number } | Refused;

const refusals = new WeakMap<Error, Refused>();

/** The refusal behind an error that `valueOf` threw; `undefined` for a network that failed or a bug. */
export const refusalIn = (error: unknown): Refused | undefined => (error instanceof Error ? refusals.get(error) : undefined);

const refuse = (refused: Refused): Error => {
  const error = new Error(refused.problem.title);
  refusals.set(error, refused);
  return error;
};

/** The value of an answer; a refusal is thrown, as the data-fetching library expects. */
export const valueOf = async <Value>(reply: Promise<Reply<Value>>): Promise<Value> => {
  const answer = await reply;
  if (!answer.ok) throw refuse(answer);
  return answer.value;
};

export type Versioned<Value> = { readonly value: Value; readonly version: number };

/** The same with the version its ETag names, for what is changed afterwards. */
export const versioned = async <Value>(reply: Promise<Reply<Value>>): Promise<Versioned<Value>> => {
  const answer = await reply;
  if (!answer.ok) throw refuse(answer);
  return { value: answer.value, version: answer.version ?? 0 };
};
