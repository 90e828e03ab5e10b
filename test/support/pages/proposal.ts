import type { Client } from '../../../shared/contract/client.ts';
import type { regionApi } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import { contentOf } from '../agreed.ts';
import { done } from '../e2e/region.ts';

/** A shared value that Flanders proposed, with a comment, and a draft of the next version beside it. */
export const proposed = async ({ concertation, portal }: Client<typeof regionApi>): Promise<string> => {
  const { today } = done(await portal.get());
  const months = (value: number) =>
    contentOf({ kind: 'parameter', parameter: 'closedCaseMonths', value }, { tenants: ['flanders'], validFrom: addDays(today, 40) });
  const { proposalId } = done(await concertation.draft({ body: months(18) }));
  const params = { proposalId };
  done(await concertation.propose({ params, version: 1 }));
  done(await concertation.comment({ params, body: { text: 'We tried it in three municipalities.' } }));
  done(await concertation.redraft({ params, body: months(20), version: 3 }));
  return proposalId;
};
