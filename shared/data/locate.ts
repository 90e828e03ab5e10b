import { openEntities, sealedEntities } from './cell-entities.ts';
import { entities } from './entities.ts';
import { partition } from './keys.ts';
import { type Entity, placeIn } from './repository.ts';
import type { Key } from './table.ts';

/** What a key belongs to: the kind of item, its owner (nis, tenant or sub), the ids it lies within, and its id. */
export type Place = { readonly entity: string; readonly owner: string; readonly within: readonly string[]; readonly id: string };

const factsOfSealed = Object.fromEntries(Object.entries(sealedEntities).map(([name, { facts }]) => [name, facts]));
const kinds: Readonly<Record<string, Pick<Entity<unknown>, 'collection' | 'prefix' | 'within'>>> = {
  ...entities,
  ...openEntities,
  ...factsOfSealed,
};

/** Reads a key back, for stream consumers; `undefined` for items of no known kind (audit). */
export const locate = ({ pk, sk }: Key): Place | undefined => {
  const [, owner = ''] = pk.split('#');
  for (const [entity, kind] of Object.entries(kinds)) {
    const place = partition(kind.collection, owner) === pk ? placeIn(kind, sk) : undefined;
    if (place) return { entity, owner, ...place };
  }
  return undefined;
};
