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
  /** How many segments stand before the prefix, such as 2 for `<cellId>#<caseId>#`; none when absent. */
  readonly within?: number;
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

type Placed = Pick<Entity<unknown>, 'prefix' | 'within'>;

/** Where the prefix stands in a sort key of this kind; -1 in one of another. */
const prefixAt = ({ prefix, within = 0 }: Placed, sk: string): number => {
  // without taking the key apart: every item of a case is asked whether it is of each kind
  let from = 0;
  for (let left = within; left > 0; left--) {
    const end = sk.indexOf('#', from);
    if (end < 0) return -1;
    from = end + 1;
  }
  return sk.startsWith(prefix, from) ? from : -1;
};

/** The items of one kind among those of a partition read whole, as they are stored. */
export const ofKind = (kind: Placed, items: readonly Stored[]): readonly Stored[] => items.filter(({ key }) => prefixAt(kind, key.sk) >= 0);

/** Where a sort key of this kind stands: within what, and its id; `undefined` for a sort key of another kind. */
export const placeIn = (kind: Placed, sk: string): { readonly within: readonly string[]; readonly id: string } | undefined => {
  const from = prefixAt(kind, sk);
  if (from < 0) return undefined;
  return { within: from === 0 ? [] : sk.slice(0, from - 1).split('#'), id: sk.slice(from + kind.prefix.length) };
};

/** What the sort keys of everything within these ids begin with. Throws at an empty id and at one with a `#`. */
const leadOf = (ids: readonly string[]): string => {
  if (ids.some((id) => id === '' || id.includes('#'))) throw new RangeError('Nothing lies within an id that is empty or holds a #.');
  return ids.map((id) => `${id}#`).join('');
};

const idIn = (kind: Placed, sk: string): string => {
  const from = prefixAt(kind, sk);
  return from < 0 ? sk : sk.slice(from + kind.prefix.length);
};

/** An item as it is now; throws on one that is not of this kind. */
export const read = <Value>(entity: Entity<Value>, stored: Stored): Versioned<Value> => ({
  id: idIn(entity, stored.key.sk),
  version: stored.version,
  value: entity.schema.parse(current(entity, stored)),
  ...(stored.expiresAt !== undefined && { expiresAt: stored.expiresAt }),
});

/** The items of one kind among those of a partition read whole. */
export const pick = <Value>(entity: Entity<Value>, items: readonly Stored[]): readonly Versioned<Value>[] =>
  ofKind(entity, items).map((stored) => read(entity, stored));

export type ListOptions = { readonly cursor?: string | undefined; readonly limit?: number | undefined; readonly prefix?: string };

export type ListPage<Value> = { readonly items: readonly Versioned<Value>[]; readonly next?: string };

type Put = Extract<Write, { kind: 'put' }>;

const lasting = (write: Put, expiresAt: number | undefined): Put => (expiresAt === undefined ? write : { ...write, expiresAt });

/** Where the items of one kind lie for one owner, within the ids its kind asks for. Throws at more or fewer of them. */
const placeOf = ({ collection, prefix, within: depth = 0 }: Omit<Entity<unknown>, 'schema'>, owner: string, ids: readonly string[]) => {
  if (ids.length !== depth) throw new RangeError(`${prefix} lies within ${depth} ids, not ${ids.length}.`);
  const pk = partition(collection, owner);
  const outer = leadOf(ids);
  // a page of one case does not continue in another
  return { pk, lead: outer + prefix, bound: pk + (outer && `/${outer}`) };
};

/**
 * Reads and prepares writes of one kind of item for one owner (nis, tenant or sub), and within these ids (a cell, a
 * case) where its kind says so; nothing else can be reached through it.
 */
// oxlint-disable-next-line max-params -- what an item lies within is a second half of its owner, and most items lie within nothing
export const repository = <Value>(table: Table, entity: Entity<Value>, owner: string, within: readonly string[] = []) => {
  const { pk, lead, bound } = placeOf(entity, owner, within);
  const key = (id: string) => ({ pk, sk: lead + id });
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
      const after = cursor === undefined ? undefined : decodeCursor(bound, cursor);
      if (after?.ok === false) return after;
      const page = await table.query({
        pk,
        prefix: lead + prefix,
        ...(after && { after: after.value }),
        ...(limit === undefined ? {} : { limit }),
      });
      const items = page.items.map((stored) => read(entity, stored));
      return ok({ items, ...(page.next === undefined ? {} : { next: encodeCursor(bound, page.next) }) });
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

/** Every item of a partition, or what of it lies within these ids, as it is now; in one request for under 1 MB. */
// oxlint-disable-next-line max-params -- what an item lies within is a second half of its owner, and most items lie within nothing
export const readPartition = async (table: Table, collection: Collection, owner: string, within: readonly string[] = []) => {
  const pk = partition(collection, owner);
  const prefix = leadOf(within);
  const items: Stored[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ pk, prefix, consistent: true, ...(after === undefined ? {} : { after }) });
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
};
