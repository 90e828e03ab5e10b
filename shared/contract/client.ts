import * as z from 'zod';
import { type ProblemCode, problems } from '../problems.ts';
import type { Language } from '../domain/tenants.ts';
import { answeredAs, type Api, mediaTypeOf, operationsOf } from './api.ts';
import type { Answer, Request as Asked, Route } from './route.ts';

const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  issues: z.array(z.object({ in: z.string(), name: z.string(), type: z.string() })).optional(),
});
export type ProblemBody = z.infer<typeof ProblemBody>;

export type Refused = { readonly ok: false; readonly status: number; readonly code: ProblemCode; readonly problem: ProblemBody };

/** A value as the contract says it, with the version its ETag names; or a refusal with its code and words. */
export type Reply<R extends Route> = { readonly ok: true; readonly value: Answer<R>; readonly version?: number } | Refused;

type Call<R extends Route> =
  Record<never, never> extends Asked<R> ? (asked?: Asked<R>) => Promise<Reply<R>> : (asked: Asked<R>) => Promise<Reply<R>>;

/** One function per route: `client.members.add({ body })`. */
export type Client<A extends Api> = {
  readonly [C in keyof A['capabilities']]: {
    readonly [Verb in keyof A['capabilities'][C]['routes']]: Call<A['capabilities'][C]['routes'][Verb]>;
  };
};

export type ClientOptions = {
  /** Address of the API, version included: `https://…/v1`. */
  readonly url: string;
  readonly token?: () => Promise<string | undefined>;
  readonly language?: Language;
  readonly fetch?: (request: Request) => Promise<Response>;
};

type AnyAsked = { readonly params?: object; readonly query?: object; readonly body?: unknown; readonly version?: number };

const codes = new Map(Object.entries(problems).map(([code, { type }]) => [`urn:problem-type:${type}`, code]));
const isCode = (code: string | undefined): code is ProblemCode => code !== undefined && code in problems;

/** A refusal in words of ours; one from the edge (gateway, firewall), which knows no code, is told by its status. */
const refusal = async (response: Response): Promise<Refused> => {
  const { status } = response;
  const read = ProblemBody.safeParse(await response.json().catch(() => undefined));
  const problem = read.data ?? { type: 'about:blank', title: response.statusText, status };
  const known = codes.get(problem.type) ?? Object.entries(problems).find(([, entry]) => entry.status === status)?.[0];
  return { ok: false, status, problem, code: isCode(known) ? known : 'service-unavailable' };
};

const versionIn = (response: Response): { readonly version?: number } => {
  const [, version] = /^"(\d+)"$/.exec(response.headers.get('ETag') ?? '') ?? [];
  return version === undefined ? {} : { version: Number(version) };
};

const replyOf = async (response: Response, route: Route) => {
  if (!response.ok) return refusal(response);
  const value = route.response?.parse(route.mediaType === undefined ? await response.json() : await response.text());
  return { ok: true, value, ...versionIn(response) } as const;
};

const addressOf = (url: string, { path }: Route, { params = {}, query = {} }: AnyAsked): string => {
  const filled = Object.entries(params).reduce(
    (address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(String(value))),
    String(path),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => [name, String(one)]))),
  );
  return search.size === 0 ? url + filled : `${url}${filled}?${search}`;
};

const requestOf = async (route: Route, asked: AnyAsked, { url, token, language }: ClientOptions): Promise<Request> => {
  const bearer = await token?.();
  const headers = {
    Accept: `${answeredAs(route)}, application/problem+json`,
    ...(language !== undefined && { 'Accept-Language': language }),
    ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
    ...(asked.version !== undefined && { 'If-Match': `"${asked.version}"` }),
    ...(asked.body !== undefined && { 'Content-Type': mediaTypeOf(route) }),
  };
  const body = asked.body === undefined ? {} : { body: JSON.stringify(asked.body) };
  return new Request(addressOf(url, route, asked), { method: route.method, headers, ...body });
};

/**
 * The typed client of an API, for the web and the tests. Answers are parsed by the contract: one that does not fit it
 * throws, and so does a network that fails; a refusal is a value.
 */
export function createClient<A extends Api>(api: A, options: ClientOptions): Client<A>;
export function createClient(api: Api, options: ClientOptions): object {
  const send = options.fetch ?? fetch;
  const call =
    (route: Route) =>
    async (asked: AnyAsked = {}) =>
      replyOf(await send(await requestOf(route, asked, options)), route);
  const byCapability = Map.groupBy(operationsOf(api), ({ capability }) => capability);
  return Object.fromEntries(
    [...byCapability].map(([capability, operations]) => [
      capability,
      Object.fromEntries(operations.map(({ verb, route }) => [verb, call(route)])),
    ]),
  );
}
