import type { Page, Stored, Table } from '../../../shared/data/table.ts';

const named = ({ pk, ...range }: { readonly pk: string }): string => `${pk} ${Object.values(range).join(' ')}`;

/**
 * A table that answers at once: what was read the first time, and that it took what it does not keep. So only the work of who
 * asks it is measured. `passed` answers the texts of what was read and written until then, and remembers no more of them.
 */
export const stillTable = (table: Table) => {
  const [items, pages] = [new Map<string, Promise<Stored | undefined>>(), new Map<string, Promise<Page>>()];
  let written: string[] | undefined = [];
  const over: Table = {
    get: (key) => {
      const name = named(key);
      const found = items.get(name) ?? table.get(key);
      items.set(name, found);
      return found;
    },
    query: (query) => {
      const name = named(query);
      const page = pages.get(name) ?? table.query(query);
      pages.set(name, page);
      return page;
    },
    write: async (writes) => {
      written?.push(...writes.map((write) => JSON.stringify(write)));
      return { ok: true };
    },
  };
  const passed = async (): Promise<readonly string[]> => {
    const [found, read] = await Promise.all([Promise.all(items.values()), Promise.all(pages.values())]);
    const texts = [...found.flatMap((one) => one ?? []), ...read.flatMap((page) => page.items)].map((one) => JSON.stringify(one));
    const all = [...texts, ...(written ?? [])];
    written = undefined;
    return all;
  };
  return { over, passed };
};
