import type { AuditEntry } from '../domain/audit/entry.ts';
import { monthsBetween } from '../domain/audit/months.ts';
import { ok, type Result } from '../result.ts';
import { auditEntryOf } from './audit-entry.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { partition } from './keys.ts';
import type { Stored, Table } from './table.ts';

/** An act and its entry. */
export type Kept = { readonly actId: string; readonly entry: AuditEntry };

/** The audit of one cell at its seat: what was done at its table, and what was done with the setup of the seat. */
export type Trail = { readonly table: Table; readonly seat: string; readonly cellId: string };

const isOf = ({ cellId }: Trail, { entry }: Kept): boolean => entry.cellId === undefined || entry.cellId === cellId;

const mostRequests = 10;

export type TrailAsked = {
  readonly month: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly isAsked?: (entry: AuditEntry) => boolean;
};

/**
 * A page of a month's entries, newest first. A page can be shorter than asked and yet have a next one, for it looks through
 * a bounded number of entries. Refuses a cursor of another month.
 */
export const trailPage = async (
  trail: Trail,
  { month, limit, cursor, isAsked = () => true }: TrailAsked,
): Promise<Result<{ readonly items: readonly Kept[]; readonly next?: string }, 'cursor-invalid'>> => {
  const pk = partition('audit', trail.seat, month);
  const start = cursor === undefined ? undefined : decodeCursor(pk, cursor);
  if (start?.ok === false) return start;
  const items: Kept[] = [];
  let after = start?.value;
  for (let requests = 0; requests < mostRequests; requests++) {
    const page = await trail.table.query({ pk, descending: true, limit: limit - items.length, ...(after !== undefined && { after }) });
    items.push(...page.items.map(auditEntryOf).filter((kept) => isOf(trail, kept) && isAsked(kept.entry)));
    after = page.next;
    if (after === undefined || items.length === limit) break;
  }
  return ok({ items, ...(after !== undefined && { next: encodeCursor(pk, after) }) });
};

const wholeMonth = async ({ table, seat }: Trail, month: string, { since, until }: Span): Promise<readonly Stored[]> => {
  const items: Stored[] = [];
  let after: string | undefined = since;
  while (after !== undefined) {
    const page = await table.query({ pk: partition('audit', seat, month), after, upTo: `${until}~` });
    items.push(...page.items);
    after = page.next;
  }
  return items;
};

/** Two ISO times; the second may be a date, and then means its first moment. */
export type Span = { readonly since: string; readonly until: string };

/** Every entry of a time, oldest first: as many requests as there are months and megabytes. */
export const trailBetween = async (trail: Trail, span: Span): Promise<readonly Kept[]> => {
  const months = monthsBetween(span.since.slice(0, 7), span.until.slice(0, 7));
  const found = await Promise.all(months.map((month) => wholeMonth(trail, month, span)));
  return found
    .flat()
    .map(auditEntryOf)
    .filter((kept) => isOf(trail, kept));
};
