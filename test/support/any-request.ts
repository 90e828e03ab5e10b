import * as fc from 'fast-check';
import type { Operation } from '../../shared/contract/api.ts';
import { fromSchema } from './from-schema.ts';

/** A body the route takes, always the same; none where it takes none. */
export const anyBody = ({ route: { body } }: Operation): string | undefined => {
  if (body === undefined) return undefined;
  const [sent] = fc.sample(
    fromSchema(body).filter((value) => body.safeParse(value).success),
    { numRuns: 1, seed: 7 },
  );
  return JSON.stringify(sent);
};

/** A query the route takes, always the same; none where it needs none. */
export const anyQuery = ({ route: { query } }: Operation): string => {
  if (query === undefined || query.safeParse({}).success) return '';
  const [asked] = fc.sample(
    fromSchema(query).filter((value) => query.safeParse(value).success),
    { numRuns: 1, seed: 7 },
  );
  return `?${new URLSearchParams(Object.entries(Object(asked)).map(([name, value]) => [name, String(value)]))}`;
};

/** The ids a path names. Throws where none is known of that name, so that a new route is not left out. */
export const paramsFrom = ({ route }: Operation, ids: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(route.params?.shape ?? {}).map((name) => {
      const id = ids[name];
      if (id === undefined) throw new Error(`No ${name} is known.`);
      return [name, id];
    }),
  );
