import type * as z from 'zod';
import type { Collection } from '../data/keys.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { Purpose } from '../domain/audit/purpose.ts';
import type { Scope } from '../domain/access/principal.ts';
import type { ProblemCode } from '../problems.ts';
import type { Ok } from '../result.ts';

/** What may be done in a collection: `add` puts without looking; whoever may write or remove may also read. */
export type Right = 'read' | 'add' | 'write' | 'remove' | 'write and remove';

/** The collections a route reads, writes or removes from: what its function is granted, and nothing else. */
export type Access = Readonly<Partial<Record<Collection, Right>>>;

/** A route as data: said once, everything else is derived from it. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's `/v1`; parameters are named by type: `{nis}`. */
  readonly path: `/${string}`;
  /** One English sentence for the OpenAPI document. */
  readonly summary: string;
  /** Whose data the handler receives: one municipality's, its cell's, one region's, the country's, one's own memberships, or none. */
  readonly scope: Scope;
  /** Asked of the decision table; absent only for `public` and `person` routes. */
  readonly permission?: Permission;
  readonly access: Access;
  /**
   * Why a cell's data is used, as the audit remembers with each reading and writing; on every route of scope `cell`, and on a
   * public one that opens what a chair may see under a token of its own.
   */
  readonly purpose?: Purpose;
  /** True where the route makes or changes sign-in accounts. */
  readonly accounts?: true;
  /** Which right it needs to the files that are attached to articles; none where absent. */
  readonly files?: 'read' | 'add';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Absent: answered with 204. */
  readonly response?: z.ZodType;
  /** What the answer is written in; JSON where absent, and otherwise `response` is a text. */
  readonly mediaType?: 'text/calendar';
  readonly status?: 201 | 202;
  /** `answered`: the answer carries an ETag. `required`: the request must say with If-Match which version it saw. */
  readonly version?: 'answered' | 'required';
  readonly problems: readonly ProblemCode[];
};

export type Routes = Readonly<Record<string, Route>>;

/** One noun of the product and its routes. */
export type Capability<Name extends string = string, R extends Routes = Routes> = { readonly name: Name; readonly routes: R };

/** Declares the routes of one capability, keeping every literal for the types derived from it. */
export const defineCapability = <const Name extends string, const R extends Routes>(name: Name, routes: R): Capability<Name, R> => ({
  name,
  routes,
});

/** Refusals every saving route may give, so no route repeats them. */
export type SaveProblem =
  'edit-conflict' | 'membership-ended' | 'cell-switched' | 'mandate-changed' | 'request-repeated' | 'request-key-reused';

/** True for a route that only reads. */
export type OnlyReads<R extends Route> = [Exclude<R['access'][keyof R['access']], 'read' | undefined>] extends [never] ? true : false;

export const saveProblems: readonly SaveProblem[] = ['edit-conflict', 'membership-ended', 'cell-switched', 'mandate-changed'];

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : Record<never, never>;
type Sent<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What a handler receives: parsed, bounded, nothing unknown in it. */
export type Input<R extends Route> = {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: R['body'] extends z.ZodType ? z.output<R['body']> : undefined;
  /** The version named by If-Match; a number exactly where the route requires one. */
  readonly version: R['version'] extends 'required' ? number : undefined;
  /** Path and query as asked, for `self` and `next` of a collection. */
  readonly self: string;
};

/** What a handler answers; `undefined` where the route has no response body. */
export type Answer<R extends Route> = R['response'] extends z.ZodType ? z.output<R['response']> : undefined;

/** The refusals a handler of this route may return; any other does not compile. */
export type Declared<R extends Route> = R['problems'][number] | SaveProblem;

/** A value, with the version its ETag names where the route answers one. */
export type Answered<Value> = Ok<Value> & { readonly version?: number };

/** What a caller sends. */
export type Request<R extends Route> = (R['params'] extends z.ZodType ? { readonly params: Sent<R['params']> } : unknown) &
  (R['query'] extends z.ZodType ? { readonly query?: Sent<R['query']> } : unknown) &
  (R['body'] extends z.ZodType ? { readonly body: Sent<R['body']> } : unknown) &
  (R['version'] extends 'required' ? { readonly version: number } : unknown);
