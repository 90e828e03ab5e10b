/**
 * The one table of a tenant, seen as three operations. Whole items are written, each guarded by the version the
 * writer saw; where items must agree they are written in one transaction. Expired items do not exist for a reader.
 */
export type Key = { readonly pk: string; readonly sk: string };

/** An item as read: its key, its version (1 at creation, +1 with each write), its schema version and its value. */
export type Stored = {
  readonly key: Key;
  readonly version: number;
  readonly schema: number;
  readonly value: unknown;
  /** Unix seconds from which the item no longer exists for a reader. */
  readonly expiresAt?: number;
};

/**
 * `0` = must not exist; a version = must be exactly that one; `any` = whatever is there; `exists` = must be there.
 * An expired item does not exist here either; only `any` over one that still lies there counts its version on.
 */
export type Expected = number | 'any' | 'exists';

export type Write =
  | {
      readonly kind: 'put';
      readonly key: Key;
      readonly expected: Expected;
      readonly schema: number;
      readonly value: unknown;
      readonly expiresAt?: number;
      /** Where it is refused, the outcome tells what lies there; that costs no further request. */
      readonly telling?: true;
    }
  | { readonly kind: 'remove'; readonly key: Key; readonly expected: Expected }
  | { readonly kind: 'check'; readonly key: Key; readonly expected: Exclude<Expected, 'any'> };

/**
 * Either everything was written, or nothing: `refused` holds the positions of the writes whose expectation failed, or
 * whose item another transaction was just writing. Who was refused reads again and decides again. `held` is what lay
 * where a telling put was refused, in the order of the writes; absent where nothing did.
 */
export type WriteOutcome =
  { readonly ok: true } | { readonly ok: false; readonly refused: readonly number[]; readonly held?: readonly Stored[] };

export type Query = {
  readonly pk: string;
  /** Only sort keys that begin with this. */
  readonly prefix?: string;
  /** Only sort keys up to and including this one. */
  readonly upTo?: string;
  /** Only sort keys strictly after this one in reading order: how a page continues. */
  readonly after?: string;
  readonly descending?: boolean;
  /** 1 to 1000 items; without it one page of at most 1 MB. */
  readonly limit?: number;
  /** Sees every write answered before it, at twice the price: for decisions and projections, not for lists. */
  readonly consistent?: boolean;
};

/**
 * One page; `next` is the sort key to continue after, absent when nothing can follow. A page can be shorter than its
 * limit, even empty, and yet have a next one (expired items count in the limit); the page after a full one can be empty.
 */
export type Page = { readonly items: readonly Stored[]; readonly next?: string };

export type Table = {
  /** Reads one item, strongly consistent unless `eventual`. */
  readonly get: (key: Key, options?: { readonly eventual?: boolean }) => Promise<Stored | undefined>;
  /** Reads one page of a partition in sort-key order, eventually consistent unless `consistent`. One request. */
  readonly query: (query: Query) => Promise<Page>;
  /**
   * Writes 1 to 100 items with different keys, all or none; one request. Values are JSON; `undefined` inside is left
   * out. Throws, before anything is sent, on what `plainValue` and DynamoDB's limits refuse (an item over 400 KB, a
   * transaction over 4 MB, a key written twice); and on an outage.
   */
  readonly write: (writes: readonly Write[]) => Promise<WriteOutcome>;
};
