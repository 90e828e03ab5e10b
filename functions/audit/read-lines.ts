import type { AuditEntry } from '../../shared/domain/audit/entry.ts';
import type { Problem } from '../../shared/problems.ts';
import { ok, type Ok } from '../../shared/result.ts';
import type { CellContext } from '../runtime/context.ts';
import { lineOf } from './line.ts';

type Asked = {
  readonly about: readonly string[];
  readonly month: string;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly isAsked?: (entry: AuditEntry) => boolean;
};

type Page = { items: ReturnType<typeof lineOf>[]; next?: string };

/** A page of the own cell's audit with names, itself remembered there before it is handed out. */
export const readLines = async (
  { read, principal }: Pick<CellContext<true>, 'read' | 'principal'>,
  { about, ...asked }: Asked,
): Promise<Ok<Page> | Problem<'cursor-invalid'>> => {
  const [page, { members }] = await read([principal.cell.cellId, ...about], (data) => Promise.all([data.audit.page(asked), data.roster()]));
  if (!page.ok) return page;
  const { items, next } = page.value;
  return ok({ items: items.map(({ entry }) => lineOf(members, entry, principal)), ...(next !== undefined && { next }) });
};
