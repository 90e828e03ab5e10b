import type { IncomingMessage } from 'node:http';
import type { Matched } from './routes.ts';

export type Claims = Readonly<Record<string, string>>;

export type Call = {
  readonly message: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly requestId: string;
  readonly at: Date;
  readonly stage: string;
  readonly apiId: string;
};

const many = (pairs: Iterable<readonly [string, string]>): Record<string, string[]> | null => {
  const all: Record<string, string[]> = {};
  for (const [name, value] of pairs) (all[name] ??= []).push(value);
  return Object.keys(all).length === 0 ? null : all;
};

/** API Gateway keeps the last of repeated values. */
const last = (all: Record<string, string[]> | null): Record<string, string> | null =>
  all && Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.at(-1) ?? '']));

const headerPairs = ({ rawHeaders }: IncomingMessage): readonly (readonly [string, string])[] =>
  rawHeaders.flatMap((name, position) => (position % 2 === 0 ? [[name, rawHeaders[position + 1] ?? ''] as const] : []));

const requestContext = ({ message, path, requestId, at, stage, apiId }: Call, { route }: Matched, claims: Claims | undefined) => ({
  accountId: '000000000000',
  apiId,
  authorizer: claims === undefined ? null : { claims },
  domainName: message.headers.host ?? 'localhost',
  domainPrefix: 'localhost',
  extendedRequestId: requestId,
  httpMethod: route.method,
  identity: { sourceIp: message.socket.remoteAddress ?? '127.0.0.1', userAgent: message.headers['user-agent'] ?? null },
  path: `/${stage}${path}`,
  protocol: 'HTTP/1.1',
  requestId,
  requestTime: at.toUTCString(),
  requestTimeEpoch: at.getTime(),
  resourceId: route.resource,
  resourcePath: route.resource,
  stage,
});

/** The event a function gets from a REST API with proxy integration, format 1.0. The tenant's own name puts the stage before the path. */
export const proxyEvent = (call: Call, matched: Matched, claims: Claims | undefined) => {
  const headers = many(headerPairs(call.message));
  const query = many(call.query);
  const { parameters, route } = matched;
  return {
    resource: route.resource,
    path: `/${call.stage}${call.path}`,
    httpMethod: route.method,
    headers: last(headers),
    multiValueHeaders: headers,
    queryStringParameters: last(query),
    multiValueQueryStringParameters: query,
    pathParameters: Object.keys(parameters).length === 0 ? null : parameters,
    stageVariables: null,
    requestContext: requestContext(call, matched, claims),
    body: call.body.length === 0 ? null : call.body.toString('utf8'),
    isBase64Encoded: false,
  };
};
