import { decodeCursor, encodeCursor } from '../../shared/data/cursor.ts';
import { ok, type Result } from '../../shared/result.ts';

/** The address of the next page: the one asked for, with another cursor. */
export const nextAddress = (self: string, cursor: string): string => {
  const [path = '', search = ''] = self.split('?');
  const query = new URLSearchParams(search);
  query.set('cursor', cursor);
  return `${path}?${query}`;
};

type Paging<Item> = {
  readonly self: string;
  readonly list: string;
  /** What the list is in order of; each item has another. */
  readonly by: (item: Item) => string;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

type PageOf<Item> = { items: Item[]; self: string; next?: string; total: number };

/** One page of a list that is computed whole, in order. Refuses a cursor of another list (`list` names this one). */
export const pageOf = <Item>(
  rows: readonly Item[],
  { self, list, by, limit, cursor }: Paging<Item>,
): Result<PageOf<Item>, 'cursor-invalid'> => {
  const after = cursor === undefined ? ok('') : decodeCursor(list, cursor);
  if (!after.ok) return after;
  const rest = rows.filter((row) => by(row) > after.value);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const more = rest.length > limit && last !== undefined;
  return ok({ items, self, total: rows.length, ...(more ? { next: nextAddress(self, encodeCursor(list, by(last))) } : {}) });
};
