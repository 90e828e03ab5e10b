import type { invitationRequests } from '../../shared/contract/municipalities.ts';
import { pageOf } from '../runtime/collection.ts';
import type { Handles } from '../runtime/context.ts';

/** They are few, as each is kept some weeks only: read whole, so that each page is full and their number is told. */
export const list: Handles<typeof invitationRequests, 'list'> = async ({ query: { state, limit, cursor }, self }, { data }) => {
  const rows = (await data.requestFile()).map(({ value }) => value).filter((request) => request.state === state);
  return pageOf(rows, { self, limit, cursor, by: ({ requestId }) => requestId, list: `${state} requests of ${data.region}` });
};
