import { itemBytes } from './item-size.ts';
import type { Key, Query, Stored, Table, Write } from './table.ts';

export { itemBytes };

/** Read units of one request over so many bytes: 1 per 4 KB begun, half when eventually consistent; nothing found costs the least. */
export const readUnits = (bytes: number, { eventual }: { readonly eventual: boolean }): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (eventual ? 0.5 : 1);

/** Write units of one item: 1 per KB begun, twice in a transaction. A refused write costs the same. */
export const writeUnits = (bytes: number, transactional: boolean): number => Math.max(1, Math.ceil(bytes / 1024)) * (transactional ? 2 : 1);

/** One request. `keys` are the items read or written; of a query its partition with the prefix as sort key. */
export type Operation = {
  readonly kind: 'get' | 'query' | 'write';
  readonly requests: 1;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly keys: readonly Key[];
};

const total = (items: readonly Stored[]): number => items.reduce((sum, stored) => sum + itemBytes(stored), 0);

/**
 * A table that reports what each request costs, computed by AWS's rules because DynamoDB Local reports 2 units for any
 * transaction. A write costs the larger of the old and the new item, of which this table knows what passed through it:
 * an item it never saw counts as 1 KB, and expired items that a query skips count nothing. Reports answered requests only.
 */
export const metered = (table: Table, report: (operation: Operation) => void): Table => {
  const seen = new Map<string, number>();
  const idOf = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);
  const see = (stored: Stored) => seen.set(idOf(stored.key), itemBytes(stored));
  const newBytes = (write: Write): number => (write.kind === 'put' ? itemBytes({ ...write, version: 1 }) : 0);
  const costOf = (write: Write, transactional: boolean): number =>
    writeUnits(Math.max(newBytes(write), seen.get(idOf(write.key)) ?? 0), transactional);
  const reportRead = (kind: 'get' | 'query', units: number, key: Key): void =>
    report({ kind, requests: 1, readUnits: units, writeUnits: 0, keys: [key] });

  return {
    get: async (key, options = {}) => {
      const stored = await table.get(key, options);
      if (stored) see(stored);
      reportRead('get', readUnits(total(stored ? [stored] : []), { eventual: options.eventual ?? false }), key);
      return stored;
    },
    query: async (query: Query) => {
      const page = await table.query(query);
      page.items.forEach(see);
      reportRead('query', readUnits(total(page.items), { eventual: query.consistent !== true }), { pk: query.pk, sk: query.prefix ?? '' });
      return page;
    },
    write: async (writes) => {
      const outcome = await table.write(writes);
      const transactional = writes.length > 1 || writes[0]?.kind === 'check';
      const units = writes.reduce((sum, write) => sum + costOf(write, transactional), 0);
      report({ kind: 'write', requests: 1, readUnits: 0, writeUnits: units, keys: writes.map(({ key }) => key) });
      if (outcome.ok) for (const write of writes.filter(({ kind }) => kind !== 'check')) seen.set(idOf(write.key), newBytes(write));
      return outcome;
    },
  };
};
