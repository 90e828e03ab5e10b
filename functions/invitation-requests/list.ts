import type { invitationRequests } from '../../shared/contract/municipalities.ts';
import { ok } from '../../shared/result.ts';
import { nextAddress } from '../runtime/collection.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof invitationRequests, 'list'> = async ({ query, self }, { data }) => {
  const page = await data.requests.list(query);
  if (!page.ok) return page;
  const { items, next } = page.value;
  return ok({ items: items.map(({ value }) => value), self, ...(next === undefined ? {} : { next: nextAddress(self, next) }) });
};
