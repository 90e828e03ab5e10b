import type * as z from 'zod';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type Collection, partition } from './keys.ts';
import type { Stored, Table, Write } from './table.ts';

/** A value as found: its id, the version a change of it must name, and when it ceases to exist (Unix seconds). */
export type Versioned<Value> = { readonly id: string; readonly version: number; readonly value: Value; readonly expiresAt?: number };

/** One kind of item: where it lies, what it looks like now, and how older shapes become that. */
export type Entity<Value> = {
  readonly collection: Collection;
  readonly prefix: string;
  readonly schema: z.ZodType<Value>;
  /** Raised with each change of shape; `upcast[n]` turns shape n into n + 1 on read. */
  readonly schemaVersion: number;
  readonly upcast?: Readonly<Record<number, (value: unknown) => unknown>>;
};

const current = <Value>({ schemaVersion, upcast = {} }: Entity<Value>, { schema, value }: Stored): unknown => {
  let shaped = value;
  for (let version = schema; version < schemaVersion; version++) shaped = upcast[version]?.(shaped) ?? shaped;
  return shaped;
};

const read = <Value>(entity: Entity<Value>, stored: Stored): Versioned<Value> => ({
  id: stored.key.sk.slice(entity.prefix.length),
  version: stored.version,
  value: entity.schema.parse(current(entity, stored)),
  ...(stored.expiresAt !== undefined && { expiresAt: stored.expiresAt }),
});

/** The items of one kind among those of a partition read whole. */
export const pick = <Value>(entity: Entity<Value>, items: readonly Stored[]): readonly Versioned<Value>[] =>
  items.filter(({ key }) => key.sk.startsWith(entity.prefix)).map((stored) => read(entity, stored));

export type ListOptions = { readonly cursor?: string | undefined; readonly limit?: number | undefined; readonly prefix?: string };

export type ListPage<Value> = { readonly items: readonly Versioned<Value>[]; readonly next?: string };

type Put = Extract<Write, { kind: 'put' }>;

const lasting = (write: Put, expiresAt: number | undefined): Put => (expiresAt === undefined ? write : { ...write, expiresAt });

/** Reads and prepares writes of one kind of item for one owner (nis, tenant or sub); nothing else can be reached through it. */
export const repository = <Value>(table: Table, entity: Entity<Value>, owner: string) => {
  const pk = partition(entity.collection, owner);
  const key = (id: string) => ({ pk, sk: entity.prefix + id });
  const put = (id: string, value: Value, expected: number | 'any'): Put => ({
    kind: 'put',
    key: key(id),
    expected,
    schema: entity.schemaVersion,
    value,
  });
  return {
    /** One item, strongly consistent; `undefined` when there is none or it expired. */
    get: async (id = ''): Promise<Versioned<Value> | undefined> => {
      const stored = await table.get(key(id));
      return stored && read(entity, stored);
    },
    /** One page in id order. Refuses a cursor that was made for another list. */
    list: async ({ cursor, limit, prefix = '' }: ListOptions = {}): Promise<Result<ListPage<Value>, 'cursor-invalid'>> => {
      const after = cursor === undefined ? undefined : decodeCursor(pk, cursor);
      if (after?.ok === false) return after;
      const page = await table.query({
        pk,
        prefix: entity.prefix + prefix,
        ...(after && { after: after.value }),
        ...(limit === undefined ? {} : { limit }),
      });
      const items = page.items.map((stored) => read(entity, stored));
      return ok({ items, ...(page.next === undefined ? {} : { next: encodeCursor(pk, page.next) }) });
    },
    /** Must not exist yet. `expiresAt` in Unix seconds. */
    create: (value: Value, id = '', expiresAt?: number): Write => lasting(put(id, value, 0), expiresAt),
    /** Must still be as found; where nothing was found, must still not exist. It expires when it would have. */
    change: (found: Versioned<Value> | undefined, value: Value, id = found?.id ?? ''): Write =>
      lasting(put(id, value, found?.version ?? 0), found?.expiresAt),
    /** Whatever is there: for projections of facts that only ever repeat. */
    replace: (value: Value, id = ''): Write => put(id, value, 'any'),
    /** Must still be as found, or still absent, and stays so: for a decision that rests on it. */
    keep: (found: Versioned<Value> | undefined, id = found?.id ?? ''): Write => ({
      kind: 'check',
      key: key(id),
      expected: found?.version ?? 0,
    }),
    remove: (found: Versioned<Value>): Write => ({ kind: 'remove', key: key(found.id), expected: found.version }),
  };
};

/** Every item of a partition as it is now, in one request for partitions under 1 MB. */
export const readPartition = async (table: Table, collection: Collection, owner: string): Promise<readonly Stored[]> => {
  const pk = partition(collection, owner);
  const items: Stored[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ pk, consistent: true, ...(after === undefined ? {} : { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
};
