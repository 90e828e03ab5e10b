import * as z from 'zod';
import { problems } from '../problems.ts';
import { answeredAs, isDeed, mediaTypeOf, type Operation } from './api.ts';
import type { OperationObject, Parameter, Response } from './openapi-document.ts';
import { header, parameter } from './openapi-headers.ts';
import type { SchemaNames } from './openapi-schemas.ts';
import { problemsOf } from './problems-of.ts';
import type { Route } from './route.ts';

/** The status of the answer when nothing is refused. */
export const statusOf = ({ status, response }: Route): number => status ?? (response === undefined ? 204 : 200);

const parametersIn = (place: 'path' | 'query', schema: z.ZodObject | undefined): readonly Parameter[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: typeof property === 'object' ? { ...property } : {},
  }));
};

const trace = { 'BelGov-Trace-Id': header('BelGovTraceId') };

const done = (route: Route, schemas: SchemaNames): Response => ({
  description: route.response ? 'Done, with the result.' : 'Done.',
  headers: { ...trace, ...(route.version && { ETag: header('ETag') }) },
  ...(route.response && { content: { [answeredAs(route)]: { schema: schemas.response(route.response) } } }),
});

const refusals = (route: Route): readonly (readonly [string, Response])[] =>
  [...Map.groupBy(problemsOf(route), (code) => problems[code].status)].map(([status, codes]) => [
    String(status),
    {
      description: `Refused: ${codes.map((code) => problems[code].type).join(', ')}.`,
      headers: { ...trace, 'Content-Language': header('ContentLanguage') },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);

/** One route in the words of OpenAPI. */
export const operationObject = ({ operationId, capability, route }: Operation, schemas: SchemaNames, scope: string): OperationObject => ({
  operationId,
  tags: [capability],
  summary: route.summary,
  parameters: [
    ...parametersIn('path', route.params),
    ...parametersIn('query', route.query),
    parameter('AcceptLanguage'),
    parameter('BelGovTraceId'),
    ...(isDeed(route) ? [parameter('IdempotencyKey')] : []),
    ...(route.version === 'required' ? [parameter('IfMatch')] : []),
  ],
  ...(route.body && { requestBody: { required: true, content: { [mediaTypeOf(route)]: { schema: schemas.body(route.body) } } } }),
  responses: Object.fromEntries([[String(statusOf(route)), done(route, schemas)], ...refusals(route)]),
  security: route.scope === 'public' ? [] : [{ signIn: [scope] }],
});
