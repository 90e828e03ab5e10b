import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import type { Problem } from '../../shared/problems.ts';
import { ok, type Ok } from '../../shared/result.ts';
import type { CellContext } from '../runtime/context.ts';
import { lineOf } from './line.ts';
import { type Sight, sightOf } from './sight.ts';

type Asked = {
  readonly about: readonly string[];
  readonly month: string;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly isAsked?: (entry: AuditEntry) => boolean;
};

type Page = { items: ReturnType<typeof lineOf>[]; next?: string };

/** What is asked for is looked for in what the asker may see, and nowhere else. */
const within = (sight: Sight, { isAsked = () => true, ...asked }: Omit<Asked, 'about'>) => ({
  ...asked,
  isAsked: (entry: AuditEntry): boolean => {
    const seen = sight(entry);
    return seen !== undefined && isAsked(seen);
  },
});

/** A page of the own cell's audit with names, itself remembered there before it is handed out. */
export const readLines = async (
  { read, principal }: Pick<CellContext<true>, 'read' | 'principal'>,
  { about, ...asked }: Asked,
): Promise<Ok<Page> | Problem<'cursor-invalid'>> => {
  const { page, members, sight } = await read([principal.cell.cellId, ...about], async (data) => {
    // without a wait where there is nothing to look up: the page is then asked for beside the entry of this very reading
    const found = sightOf(data, principal);
    const sight = found instanceof Promise ? await found : found;
    const [page, { members }] = await Promise.all([data.audit.page(within(sight, asked)), data.roster()]);
    return { page, members, sight };
  });
  if (!page.ok) return page;
  const { items, next } = page.value;
  const lines = items.flatMap(({ entry }) => sight(entry) ?? []).map((entry) => lineOf(members, entry, principal));
  return ok({ items: lines, ...(next !== undefined && { next }) });
};
