import type { Access, Capability, Route } from './route.ts';

/** A document of routes served under one address: what one tenant offers. */
export type Api = {
  readonly name: 'region' | 'federal';
  readonly title: string;
  readonly capabilities: Readonly<Record<string, Capability>>;
};

export type Operation = { readonly operationId: string; readonly capability: string; readonly verb: string; readonly route: Route };

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The one name of a route everywhere: `municipalities.list` is `municipalitiesList`. */
export const operationId = (capability: string, verb: string): string => `${capability}${capitalised(verb)}`;

/** Every route of an API with its names. */
export const operationsOf = (api: Api): readonly Operation[] =>
  Object.values(api.capabilities).flatMap(({ name, routes }) =>
    Object.entries(routes).map(([verb, route]) => ({ operationId: operationId(name, verb), capability: name, verb, route })),
  );

/**
 * One Lambda function: the routes of one capability whose access sets are equal, so none runs with a right it did not
 * ask for; those open to everyone apart from those that act for somebody, which look at memberships.
 */
export type ApiFunction = {
  /** The operationId of its first route. */
  readonly name: string;
  readonly capability: string;
  readonly operations: readonly Operation[];
  readonly access: Access;
  readonly accounts: boolean;
  readonly files?: Route['files'];
};

const accessKey = ({ capability, route }: Operation): string =>
  JSON.stringify([
    capability,
    route.scope === 'public',
    route.accounts === true,
    route.files,
    Object.entries(route.access).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/** Groups an API's routes into functions. */
export const functionsOf = (api: Api): readonly ApiFunction[] =>
  [...Map.groupBy(operationsOf(api), accessKey).values()].flatMap((operations) => {
    const [first] = operations;
    if (first === undefined) return [];
    const { operationId: name, capability, route } = first;
    return [
      { name, capability, operations, access: route.access, accounts: route.accounts === true, ...(route.files && { files: route.files }) },
    ];
  });

/** True when a route changes something: its transaction then carries an audit item and a check of the membership. */
export const writes = (route: Route): boolean => Object.values(route.access).some((right) => right !== 'read');

/** What a request body is sent as: JSON Merge Patch for PATCH, as the Belgif guide asks; JSON otherwise. */
export const mediaTypeOf = ({ method }: Route): string => (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');

/** What an answer is written in, unless it is a refusal. */
export const answeredAs = ({ mediaType }: Route): string => mediaType ?? 'application/json';

/** True for an act of a cell's work: sent twice under one key, it is done once. */
export const isDeed = (route: Route): boolean => route.scope === 'cell' && writes(route);
