import { operationsOf, type Api } from './api.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { headers, parameters } from './openapi-headers.ts';
import { operationObject } from './openapi-operation.ts';
import { Problem, ProblemIssue } from './openapi-problem.ts';
import { schemasOf } from './openapi-schemas.ts';

export type OpenApiOptions = {
  readonly version: string;
  /** The resource-server scope every signed-in route asks for, e.g. `ronde/use`. */
  readonly scope: string;
  /** Address of the OpenID configuration of the tenant's user pool. */
  readonly openIdConnectUrl: string;
};

/** Writes the contract of an API as an OpenAPI document; pure, so the same contract gives the same bytes. */
export const openApi = (api: Api, { version, scope, openIdConnectUrl }: OpenApiOptions): OpenApiDocument => {
  const operations = operationsOf(api);
  const schemas = schemasOf(operations);
  const paths = [...Map.groupBy(operations, ({ route }) => route.path)];
  return {
    openapi: '3.0.3',
    info: { title: api.title, version, license: { name: 'EUPL-1.2' } },
    servers: [{ url: '/v1' }],
    tags: Object.values(api.capabilities).map(({ name }) => ({ name })),
    paths: Object.fromEntries(
      paths.map(([path, all]) => [
        path,
        Object.fromEntries(all.map((operation) => [operation.route.method.toLowerCase(), operationObject(operation, schemas, scope)])),
      ]),
    ),
    components: {
      schemas: { ...schemas.components, Problem, ProblemIssue },
      parameters,
      headers,
      securitySchemes: { signIn: { type: 'openIdConnect', openIdConnectUrl } },
    },
  };
};
