import type { audit } from '../../shared/contract/audit.ts';
import { ok } from '../../shared/result.ts';
import { nextAddress } from '../runtime/collection.ts';
import type { Handles } from '../runtime/context.ts';
import { readLines } from './read-lines.ts';

export const list: Handles<typeof audit, 'list'> = async ({ query: { month, cursor, limit }, self }, context) => {
  const page = await readLines(context, { about: [], month: month ?? context.now.slice(0, 7), cursor, limit });
  if (!page.ok) return page;
  const { items, next } = page.value;
  return ok({ items, self, ...(next !== undefined && { next: nextAddress(self, next) }) });
};

/** The same of oneself alone: whoever works with secrets may see what is kept of it. */
export const listOwn: Handles<typeof audit, 'listOwn'> = async ({ query: { month, cursor, limit }, self }, context) => {
  const isAsked = ({ sub }: { readonly sub: string }) => sub === context.principal.sub;
  const page = await readLines(context, { about: [], month: month ?? context.now.slice(0, 7), cursor, limit, isAsked });
  if (!page.ok) return page;
  const { items, next } = page.value;
  return ok({ items, self, ...(next !== undefined && { next: nextAddress(self, next) }) });
};
