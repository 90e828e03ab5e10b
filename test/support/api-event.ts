import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type Api, operationsOf } from '../../shared/contract/api.ts';

const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
const parameters = (path: string): number => path.split('{').length;

/** The route a gateway would choose: a literal path before one with parameters. */
const routeOf = (api: Api, method: string, path: string) =>
  operationsOf(api)
    .map(({ route }) => route)
    .filter((route) => route.method === method && pattern(route.path).test(path))
    .toSorted((a, b) => parameters(a.path) - parameters(b.path))[0];

/** A request as API Gateway hands it to a function. */
export const apiEvent = async (request: Request, api: Api): Promise<APIGatewayProxyEvent> => {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.replace(/^\/v1/, '');
  const route = routeOf(api, request.method, path);
  const found = (route && pattern(route.path).exec(path)?.groups) ?? {};
  const pathParameters = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, decodeURIComponent(value)]));
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const event = {
    resource: route?.path ?? path,
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
    requestContext: { requestId: randomUUID(), path: pathname, stage: 'v1' },
  };
  return event as unknown as APIGatewayProxyEvent; // only what the pipeline reads
};
