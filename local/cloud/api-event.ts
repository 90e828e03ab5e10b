import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type Api, operationsOf } from '../../shared/contract/api.ts';

const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
const parameters = (path: string): number => path.split('{').length;

type Way = { readonly operationId: string; readonly method: string; readonly path: string; readonly pattern: RegExp };

/** The routes of an API, a literal path before one with parameters; made once for each, as a gateway is. */
const ways = new WeakMap<Api, readonly Way[]>();
const waysOf = (api: Api): readonly Way[] => {
  const known = ways.get(api);
  if (known !== undefined) return known;
  const made = operationsOf(api)
    .map(({ operationId, route: { method, path } }) => ({ operationId, method, path, pattern: pattern(path) }))
    .toSorted((a, b) => parameters(a.path) - parameters(b.path));
  ways.set(api, made);
  return made;
};

/** What a request asks for. */
const pathOf = (request: Request): string => new URL(request.url).pathname.replace(/^\/v1/, '');
const wayOf = (request: Request, api: Api): Way | undefined => {
  const path = pathOf(request);
  return waysOf(api).find(({ method, pattern: fits }) => method === request.method && fits.test(path));
};

/** The operation a request is for; nothing where there is none. */
export const operationOf = (request: Request, api: Api): string | undefined => wayOf(request, api)?.operationId;

/** What a gateway without IAM sign-in knows of the caller. */
const stranger: APIGatewayProxyEvent['requestContext']['identity'] = {
  accessKey: null,
  accountId: null,
  apiKey: null,
  apiKeyId: null,
  caller: null,
  clientCert: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  sourceIp: '192.0.2.1',
  user: null,
  userAgent: null,
  userArn: null,
};

/** A request as API Gateway hands it to a function. */
export const apiEvent = async (request: Request, api: Api): Promise<APIGatewayProxyEvent> => {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathOf(request);
  const way = wayOf(request, api);
  const found = way?.pattern.exec(path)?.groups ?? {};
  const pathParameters = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, decodeURIComponent(value)]));
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const resource = way?.path ?? path;
  return {
    resource,
    path,
    httpMethod: request.method,
    headers: Object.fromEntries(request.headers),
    multiValueHeaders: {},
    pathParameters: Object.keys(found).length === 0 ? null : pathParameters,
    queryStringParameters: null,
    multiValueQueryStringParameters: searchParams.size === 0 ? null : query,
    stageVariables: null,
    body: (await request.text()) || null,
    isBase64Encoded: false,
    requestContext: {
      requestId: randomUUID(),
      accountId: '000000000000',
      apiId: 'test',
      authorizer: null,
      httpMethod: request.method,
      identity: stranger,
      path: pathname,
      protocol: 'HTTP/1.1',
      requestTimeEpoch: Date.now(),
      resourceId: 'test',
      resourcePath: resource,
      stage: 'v1',
    },
  };
};
