import type { OpenApiDocument, OperationObject } from '../shared/contract/openapi-document.ts';
import { gatewayAnswers } from './gateway-answers.ts';
import { preflight } from './preflight.ts';

export type GatewayOptions = {
  /** Address of the Lambda function behind an operation, as API Gateway writes it. */
  readonly integrationOf: (operationId: string) => string;
  /** The role in whose name the gateway calls them. */
  readonly invokerArn: string;
  readonly userPoolArn: string;
  readonly origins: readonly string[];
};

/** API Gateway reads a part of JSON Schema. At the edge only shape and bounds are checked; the pipeline checks all, and says which field. */
const unread = new Set(['example', 'default', 'pattern', 'format', 'nullable', 'exclusiveMinimum', 'exclusiveMaximum']);

const isSchema = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const atTheEdge = (value: unknown, isNames = false): unknown => {
  if (Array.isArray(value)) return value.map((item) => atTheEdge(item));
  if (!isSchema(value)) return value;
  // below `properties` a key is a field's name, never a word of the schema language
  const kept = Object.entries(value).filter(([key]) => isNames || !unread.has(key));
  return Object.fromEntries(kept.map(([key, child]) => [key, atTheEdge(child, !isNames && key === 'properties')]));
};

const operation = ({ operationId, parameters, requestBody, security }: OperationObject, { integrationOf, invokerArn }: GatewayOptions) => ({
  operationId,
  parameters: parameters.flatMap((parameter) =>
    'in' in parameter && parameter.in === 'path' ? [{ ...parameter, schema: { type: 'string' } }] : [],
  ),
  ...(requestBody && { requestBody }),
  // answers come from the function as they are; the import wants at least one to be named
  responses: { '200': { description: 'As the function answers.' } },
  security,
  'x-amazon-apigateway-request-validator': 'body',
  'x-amazon-apigateway-integration': {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: integrationOf(operationId),
    credentials: invokerArn,
    passthroughBehavior: 'when_no_match',
  },
});

const mentioned = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = '']) => name);

/** The schemas that bodies need, themselves included. */
const bodySchemas = ({ paths, components }: OpenApiDocument) => {
  const found = new Set<string>();
  const queue = Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ requestBody }) => (requestBody ? mentioned(requestBody) : [])),
  );
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...mentioned(components.schemas[name] ?? {}));
  }
  return Object.fromEntries([...found].toSorted().map((name) => [name, atTheEdge(components.schemas[name])]));
};

/** The contract as API Gateway imports it: same paths and operations, each with its function, its authorizer and its body. */
export const gatewayDocument = (document: OpenApiDocument, options: GatewayOptions) => ({
  openapi: document.openapi,
  info: document.info,
  paths: Object.fromEntries(
    Object.entries(document.paths).map(([path, methods]) => [
      path,
      {
        ...Object.fromEntries(Object.entries(methods).map(([method, each]) => [method, operation(each, options)])),
        options: preflight(path, Object.keys(methods), options.origins),
      },
    ]),
  ),
  components: {
    schemas: bodySchemas(document),
    securitySchemes: {
      signIn: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'cognito_user_pools',
        'x-amazon-apigateway-authorizer': { type: 'cognito_user_pools', providerARNs: [options.userPoolArn] },
      },
    },
  },
  'x-amazon-apigateway-request-validators': { body: { validateRequestBody: true, validateRequestParameters: false } },
  'x-amazon-apigateway-gateway-responses': gatewayAnswers(options.origins),
});
