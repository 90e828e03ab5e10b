import type { ApiDefinition } from './cloud.ts';
import type { GatewayMethod } from './read-api.ts';

export type Route = { readonly resource: string; readonly method: string; readonly definition: GatewayMethod };

export type Matched = { readonly route: Route; readonly parameters: Readonly<Record<string, string>> };

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

const nameIn = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1];

const matchPath = (resource: string, path: string): Readonly<Record<string, string>> | undefined => {
  const [wanted, given] = [segmentsOf(resource), segmentsOf(path)];
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [position, segment] of wanted.entries()) {
    const name = nameIn(segment);
    const value = decoded(given[position] ?? '');
    if (name === undefined ? value !== segment : value === undefined || value === '') return undefined;
    if (name !== undefined && value !== undefined) parameters[name] = value;
  }
  return parameters;
};

/** Fixed words before parameters, as API Gateway prefers. */
const byPrecision = (a: string, b: string): number => {
  const rank = (resource: string) =>
    segmentsOf(resource)
      .map((segment) => (nameIn(segment) === undefined ? '0' : '1'))
      .join('');
  return rank(a) < rank(b) ? -1 : 1;
};

/** Finds the route of a path and method in the document of an API. */
export const router = ({ document }: Pick<ApiDefinition, 'document'>) => {
  const resources = Object.keys(document.paths).toSorted(byPrecision);
  return (method: string, path: string): Matched | undefined => {
    for (const resource of resources) {
      const parameters = matchPath(resource, path);
      if (parameters === undefined) continue;
      const definition = document.paths[resource]?.[method.toLowerCase()];
      return definition && { route: { resource, method, definition }, parameters };
    }
    return undefined;
  };
};
