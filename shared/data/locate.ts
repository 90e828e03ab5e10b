import { type Collection, collections, partition } from './keys.ts';
import { entities } from './entities.ts';
import type { Key } from './table.ts';

export type EntityName = keyof typeof entities;

/** What a key belongs to: the kind of item, its owner (nis, tenant or sub) and its id. */
export type Place = { readonly entity: EntityName; readonly owner: string; readonly id: string };

const names = Object.keys(entities) as EntityName[]; // Object.keys forgets the literals it was given

const collectionOf = (pk: string, owner: string): Collection | undefined => {
  const all = Object.keys(collections) as Collection[]; // likewise
  return all.find((collection) => partition(collection, owner) === pk);
};

/** Reads a key back, for stream consumers; `undefined` for items that no consumer knows (audit, read models). */
export const locate = ({ pk, sk }: Key): Place | undefined => {
  const [, owner = ''] = pk.split('#');
  const collection = collectionOf(pk, owner);
  const entity = names.find((name) => entities[name].collection === collection && sk.startsWith(entities[name].prefix));
  return entity && { entity, owner, id: sk.slice(entities[entity].prefix.length) };
};
