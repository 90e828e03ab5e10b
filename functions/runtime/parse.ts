import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod';
import { mediaTypeOf } from '../../shared/contract/api.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { RequestMark } from '../../shared/data/commit.ts';
import { type Issue, problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';
import { markOf } from './request-mark.ts';

/** A parsed request before its route's types are known; the contract's types say what is in it. */
export type ParsedInput = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly version: number | undefined;
  readonly self: string;
  /** What stands for this request, the same when it is sent again; where its caller gave it a key. */
  readonly mark?: RequestMark;
};

type Refusal = 'input-invalid' | 'body-malformed' | 'body-too-large' | 'media-type-unsupported' | 'version-missing';

const largestBody = 256 * 1024;
const mostIssues = 50;
const longestName = 120;

const issuesOf = (place: Issue['in'], error: z.core.$ZodError): readonly Issue[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [path, key].filter(Boolean).join('.')) : [path];
    const type = issue.code === 'invalid_type' && issue.input === undefined ? 'required' : issue.code;
    return names.map((name) => ({ in: place, name: name.slice(0, longestName).toWellFormed(), type }));
  });

const queryOf = (event: APIGatewayProxyEvent): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values]) => {
      const [first, ...more] = values ?? [];
      return first === undefined ? [] : [[name, more.length === 0 ? first : [first, ...more]]];
    }),
  );

const textOf = ({ body, isBase64Encoded }: APIGatewayProxyEvent): string =>
  isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? '');

const loneSurrogate = /\\ud[89a-f]/i;

/** JSON can escape half a surrogate pair, which no table and no reader can be given. */
const wellFormed = (_: string, value: unknown): unknown => {
  if (typeof value === 'string' && !value.isWellFormed()) throw new SyntaxError('half a surrogate pair');
  return value;
};

const bodyOf = (event: APIGatewayProxyEvent, route: Route): Result<unknown, Refusal> => {
  const text = textOf(event);
  if (Buffer.byteLength(text) > largestBody) return problem('body-too-large', { kilobytes: largestBody / 1024 });
  const [type = ''] = (event.headers['content-type'] ?? '').split(';');
  if (text !== '' && ![mediaTypeOf(route), 'application/json'].includes(type.trim().toLowerCase()))
    return problem('media-type-unsupported');
  try {
    return ok(text === '' ? undefined : JSON.parse(text, loneSurrogate.test(text) ? wellFormed : undefined));
  } catch {
    return problem('body-malformed');
  }
};

const versionOf = (event: APIGatewayProxyEvent, route: Route): Result<number | undefined, Refusal> => {
  if (route.version !== 'required') return ok(undefined);
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(event.headers['if-match'] ?? '') ?? [];
  return version === undefined ? problem('version-missing') : ok(Number(version));
};

/** The address as the caller sees it: `requestContext.path` carries the stage (`/v1`), `path` does not. */
const selfOf = (event: APIGatewayProxyEvent): string => {
  const { path } = event.requestContext;
  const search = new URLSearchParams(
    Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(([name, values]) => (values ?? []).map((value) => [name, value])),
  );
  return search.size === 0 ? path : `${path}?${search}`;
};

const RequestKey = z
  .string()
  .regex(/^[A-Za-z0-9-]{16,64}$/)
  .optional();

const nothing = z.strictObject({});
const noBody = z.undefined();

/** Reads a request against its route. Refuses anything the route does not name, and says where each mistake is, never its value. */
export const parseInput = (event: APIGatewayProxyEvent, route: Route): Result<ParsedInput, Refusal> => {
  const version = versionOf(event, route);
  if (!version.ok) return version;
  const body = bodyOf(event, route);
  if (!body.ok) return body;
  const params = (route.params ?? nothing).safeParse(event.pathParameters ?? {});
  const query = (route.query ?? nothing).safeParse(queryOf(event));
  const content = (route.body ?? noBody).safeParse(body.value);
  const requestKey = RequestKey.safeParse(event.headers['idempotency-key']);
  const issues = [
    ...(requestKey.error ? issuesOf('header', requestKey.error).map((issue) => ({ ...issue, name: 'Idempotency-Key' })) : []),
    ...(params.error ? issuesOf('path', params.error) : []),
    ...(query.error ? issuesOf('query', query.error) : []),
    ...(content.error ? issuesOf('body', content.error) : []),
  ];
  if (issues.length > 0) return problem('input-invalid', { count: issues.length }, issues.slice(0, mostIssues));
  const read = { params: params.data, query: query.data, body: content.data, version: version.value, self: selfOf(event) };
  const asked = [event.httpMethod, read.self, textOf(event)];
  return ok(requestKey.data === undefined ? read : { ...read, mark: markOf(requestKey.data, asked) });
};
