import { expect } from 'vitest';
import type { Expected, Key, Page, Query, Stored, Table, Write, WriteOutcome } from '../../../shared/data/table.ts';

/** What the promises are made about: a table, the clock it reads, and partitions nobody else uses. */
export type Subject = { readonly table: () => Table; readonly clock: { time: Date }; readonly partition: () => string };

export const written: WriteOutcome = { ok: true };
export const refused = (...positions: number[]): WriteOutcome => ({ ok: false, refused: positions });

export const put = (key: Key, expected: Expected, value: unknown = {}, expiresAt?: number): Write => ({
  kind: 'put',
  key,
  expected,
  schema: 1,
  value,
  ...(expiresAt !== undefined && { expiresAt }),
});
export const remove = (key: Key, expected: Expected): Write => ({ kind: 'remove', key, expected });
export const check = (key: Key, expected: Exclude<Expected, 'any'>): Write => ({ kind: 'check', key, expected });

/** Puts an item until it has this version; version 0 leaves nothing there. */
export const given = async (table: Table, key: Key, version: number, value: unknown = { given: version }): Promise<void> => {
  for (let seen = 0; seen < version; seen++) expect(await table.write([put(key, seen, value)])).toEqual(written);
};

export const sortKeys = (items: readonly Stored[]): string[] => items.map(({ key }) => key.sk);

/** All pages of a query, one after the other. */
export const pages = async (table: Table, query: Query): Promise<Page[]> => {
  const page = await table.query(query);
  return page.next === undefined ? [page] : [page, ...(await pages(table, { ...query, after: page.next }))];
};
