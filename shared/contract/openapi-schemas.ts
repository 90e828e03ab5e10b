import * as z from 'zod';
import { Cell, CellStatus } from '../domain/cells/cell.ts';
import { Partner, Registration, RegistrationSteps, Trio } from '../domain/cells/registration.ts';
import { Proposal } from '../domain/cells/signature.ts';
import { CoverageCount } from '../domain/coverage/totals.ts';
import { Contact } from '../domain/fields.ts';
import { Membership } from '../domain/members/member.ts';
import { Onboarding, OnboardingState } from '../domain/municipalities/onboarding.ts';
import { Question } from '../domain/municipalities/question.ts';
import { InvitationRequest } from '../domain/municipalities/request.ts';
import type { Operation } from './api.ts';

/** A schema object of OpenAPI 3.0, as zod writes it. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** Nouns that several routes share; each is a component under its own name where an API uses it. */
const nouns = {
  Cell,
  CellStatus,
  Contact,
  CoverageCount,
  InvitationRequest,
  Membership,
  Onboarding,
  OnboardingState,
  Partner,
  Proposal,
  Question,
  Registration,
  RegistrationSteps,
  Trio,
};

const componentAddress = (id: string): string => `#/components/schemas/${id}`;

const upperCamel = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** OpenAPI 3.0 knows no `$id`. */
const without$Id = (schema: SchemaObject): SchemaObject => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id'));

const written = (schemas: ReadonlyMap<z.ZodType, string>, io: 'input' | 'output'): ReadonlyMap<string, SchemaObject> => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of schemas) registry.add(schema, { id });
  const { schemas: documents } = z.toJSONSchema(registry, { target: 'openapi-3.0', io, uri: componentAddress });
  return new Map(Object.entries(documents).map(([id, document]) => [id, without$Id(document)]));
};

const mentioned = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, id = '']) => id);

/** The schemas reachable from the given names: a document carries no component that nobody uses. */
const reachable = (all: ReadonlyMap<string, SchemaObject>, names: readonly string[]): ReadonlyMap<string, SchemaObject> => {
  const found = new Map<string, SchemaObject>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = all.get(name);
    if (schema === undefined || found.has(name)) continue;
    found.set(name, schema);
    queue.push(...mentioned(schema));
  }
  return found;
};

const named = (operations: readonly Operation[], part: 'body' | 'response'): ReadonlyMap<z.ZodType, string> => {
  const names = new Map<z.ZodType, string>(Object.entries(nouns).map(([id, schema]) => [schema, id]));
  const suffix = part === 'body' ? 'Request' : 'Response';
  for (const { operationId, route } of operations) {
    const schema = route[part];
    if (schema !== undefined && !names.has(schema)) names.set(schema, `${upperCamel(operationId)}${suffix}`);
  }
  return names;
};

/** A noun that is asked for otherwise than it is answered (defaults) gets a second name for the asking. */
const asked = (schema: SchemaObject, renamed: ReadonlySet<string>): SchemaObject =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' && renamed.has(value.slice(value.lastIndexOf('/') + 1)) ? `${value}Input` : value,
  );

/** The components of a document and the name under which each body and response stands in it. */
export const schemasOf = (operations: readonly Operation[]) => {
  const bodies = named(operations, 'body');
  const responses = named(operations, 'response');
  const used = (names: ReadonlyMap<z.ZodType, string>, part: 'body' | 'response') =>
    operations.flatMap(({ route }) => (route[part] === undefined ? [] : [names.get(route[part]) ?? '']));
  const inputs = reachable(written(bodies, 'input'), used(bodies, 'body'));
  const outputs = reachable(written(responses, 'output'), used(responses, 'response'));
  const renamed = new Set(
    [...inputs].filter(([id, schema]) => outputs.has(id) && JSON.stringify(outputs.get(id)) !== JSON.stringify(schema)).map(([id]) => id),
  );
  const inputName = (id: string): string => (renamed.has(id) ? `${id}Input` : id);
  const components = Object.fromEntries(
    [...outputs, ...[...inputs].map(([id, schema]) => [inputName(id), asked(schema, renamed)] as const)].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
  return {
    components,
    body: (schema: z.ZodType): SchemaObject => ({ $ref: componentAddress(inputName(bodies.get(schema) ?? '')) }),
    response: (schema: z.ZodType): SchemaObject => ({ $ref: componentAddress(responses.get(schema) ?? '') }),
  };
};

export type SchemaNames = Pick<ReturnType<typeof schemasOf>, 'body' | 'response'>;
