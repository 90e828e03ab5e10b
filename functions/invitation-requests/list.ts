import type { invitationRequests } from '../../shared/contract/municipalities.ts';
import { ok } from '../../shared/result.ts';
import { nextAddress } from '../runtime/collection.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof invitationRequests, 'list'> = async ({ query, self }, { data }) => {
  const page = await data.requests.list(query);
  if (!page.ok) return page;
  const { items, next } = page.value;
  const open = items.map(({ value }) => value).filter(({ state }) => state === 'open');
  return ok({ items: open, self, ...(next === undefined ? {} : { next: nextAddress(self, next) }) });
};
