import { partition } from '../../shared/data/keys.ts';
import { sealEntries } from '../../shared/data/seal.ts';
import type { Stored, Table } from '../../shared/data/table.ts';
import { monthsBetween } from '../../shared/domain/audit/months.ts';

type Since = { readonly since: string; readonly until: string };

async function* pages(table: Table, pk: string, since: string): AsyncGenerator<readonly Stored[]> {
  let after: string | undefined = since;
  while (after !== undefined) {
    const page = await table.query({ pk, after, consistent: true });
    yield page.items;
    after = page.next;
  }
}

/** Seals what a municipality's audit holds from a moment on and the stream did not bring; both are ISO times. */
export const sealSince = async (table: Table, nis: string, { since, until }: Since): Promise<void> => {
  for (const month of monthsBetween(since.slice(0, 7), until.slice(0, 7)))
    for await (const entries of pages(table, partition('audit', nis, month), since)) await sealEntries(table, nis, entries);
};
