import type { SchemaObject } from './openapi-schemas.ts';

type Reference = { readonly $ref: string };
export type Content = Readonly<Record<string, { readonly schema: SchemaObject }>>;
export type Header = { readonly description: string; readonly schema: SchemaObject };
export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: SchemaObject;
};
export type Response = { readonly description: string; readonly headers: Readonly<Record<string, Reference>>; readonly content?: Content };

/** One operation of an OpenAPI 3.0 document. */
export type OperationObject = {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly parameters: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
};

/** An OpenAPI 3.0.3 document in the manner of the Belgif REST guide. */
export type OpenApiDocument = {
  readonly openapi: '3.0.3';
  readonly info: { readonly title: string; readonly version: string; readonly license: { readonly name: string } };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaObject>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, Header>>;
    readonly securitySchemes: Readonly<Record<string, SchemaObject>>;
  };
};
