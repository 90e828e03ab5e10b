import { entities } from './entities.ts';
import { partition } from './keys.ts';
import type { Key } from './table.ts';

/** What a key belongs to: the kind of item, its owner (nis, tenant or sub) and its id. */
export type Place = { readonly entity: string; readonly owner: string; readonly id: string };

/** Reads a key back, for stream consumers; `undefined` for items of no known kind (audit). */
export const locate = ({ pk, sk }: Key): Place | undefined => {
  const [, owner = ''] = pk.split('#');
  const found = Object.entries(entities).find(([, { collection, prefix }]) => partition(collection, owner) === pk && sk.startsWith(prefix));
  return found && { entity: found[0], owner, id: sk.slice(found[1].prefix.length) };
};
