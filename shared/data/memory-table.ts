import type { Change } from './changes.ts';
import { isLive, unixSeconds } from './item.ts';
import { itemBytes } from './item-size.ts';
import { compareSortKeys } from './sort-order.ts';
import type { Expected, Key, Page, Query, Stored, Table, Write } from './table.ts';
import { checkKey, checkQuery, limits, writable } from './writable.ts';

type Partitions = Map<string, Map<string, Stored>>;

const at = (partitions: Partitions, { pk, sk }: Key): Stored | undefined => partitions.get(pk)?.get(sk);

const isMet = (expected: Expected, live: Stored | undefined): boolean => {
  if (expected === 'any') return true;
  if (expected === 'exists') return live !== undefined;
  return (live?.version ?? 0) === expected;
};

const written = (write: Exclude<Write, { kind: 'check' }>, old: Stored | undefined): Stored | undefined => {
  if (write.kind === 'remove') return undefined;
  const { key, schema, value, expiresAt, expected } = write;
  const version = (typeof expected === 'number' ? expected : (old?.version ?? 0)) + 1;
  return { key: { pk: key.pk, sk: key.sk }, version, schema, value, ...(expiresAt !== undefined && { expiresAt }) };
};

/** What lies in the table is never changed: whoever reads it is given the thing itself, and cannot change it either. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const place = (partitions: Partitions, { pk, sk }: Key, stored: Stored | undefined): void => {
  const partition = partitions.get(pk) ?? new Map<string, Stored>();
  if (stored) partitions.set(pk, partition.set(sk, stored));
  else partition.delete(sk);
};

/** Each is measured once. */
const sizes = new WeakMap<Stored, number>();
const sizeOf = (stored: Stored): number => {
  const size = sizes.get(stored) ?? itemBytes(stored);
  sizes.set(stored, size);
  return size;
};

/** The items a page reads, expired ones included: DynamoDB stops at the limit or once 1 MB is read. */
const pageOf = (partition: Iterable<Stored>, { prefix = '', upTo, after, descending = false, limit = Infinity }: Query) => {
  const compare = (a: string, b: string): number => (descending ? compareSortKeys(b, a) : compareSortKeys(a, b));
  const isAsked = ({ key: { sk } }: Stored): boolean =>
    sk.startsWith(prefix) && (upTo === undefined || compareSortKeys(sk, upTo) <= 0) && (after === undefined || compare(sk, after) > 0);
  const asked = [...partition].filter(isAsked).sort((a, b) => compare(a.key.sk, b.key.sk));
  let bytes = 0;
  const end = asked.findIndex((stored, index) => (bytes += sizeOf(stored)) >= limits.pageBytes || index + 1 === limit);
  const last = asked[end]?.key.sk;
  const bound = descending ? prefix : upTo; // nothing can follow it
  return { read: end < 0 ? asked : asked.slice(0, end + 1), ...(last !== undefined && last !== bound && { next: last }) };
};

type MemoryOptions = {
  readonly now: () => Date;
  readonly onChange?: (change: Change) => void;
  readonly holding?: Iterable<Stored>;
};

/**
 * The table in memory, with the same promises as `dynamoTable`: for simulation and fast tests. `onChange` hears each
 * change as the stream would tell it, after the whole transaction is written. `holding` lies in it from the start.
 */
export const memoryTable = ({ now, onChange = () => {}, holding = [] }: MemoryOptions): Table => {
  const partitions: Partitions = new Map();
  for (const stored of holding) place(partitions, stored.key, frozen(stored));
  let sequence = 0n;
  const liveOnly = (stored: Stored | undefined): Stored | undefined => (stored && isLive(stored, unixSeconds(now())) ? stored : undefined);

  const apply = (write: Write): Change[] => {
    if (write.kind === 'check') return [];
    const old = at(partitions, write.key);
    const current = frozen(written(write, old));
    place(partitions, write.key, current);
    if (!old && !current) return [];
    sequence += 1n;
    return [{ key: write.key, sequence: String(sequence), ...(old && { old }), ...(current && { new: current }) }];
  };

  const heldAt = (writes: readonly Write[]) => {
    const held = writes.flatMap((write) => (write.kind === 'put' && write.telling ? (liveOnly(at(partitions, write.key)) ?? []) : []));
    return held.length > 0 ? { held } : {};
  };

  return {
    get: async (key) => {
      checkKey(key);
      return liveOnly(at(partitions, key));
    },
    query: async (query): Promise<Page> => {
      checkQuery(query);
      const { read, ...next } = pageOf(partitions.get(query.pk)?.values() ?? [], query);
      return { items: read.filter((stored) => liveOnly(stored)), ...next };
    },
    write: async (writes) => {
      const checked = writable(writes);
      const refused = checked.flatMap(({ key, expected }, position) => (isMet(expected, liveOnly(at(partitions, key))) ? [] : [position]));
      if (refused.length > 0) return { ok: false, refused, ...heldAt(refused.flatMap((position) => checked[position] ?? [])) };
      checked.flatMap(apply).forEach((change) => onChange(change));
      return { ok: true };
    },
  };
};
