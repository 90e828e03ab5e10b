import { createClient } from '../../shared/contract/client.ts';
import { federalApi } from '../../shared/contract/index.ts';
import type { DatedTotals } from '../../shared/contract/coverage.ts';
import type { PublishedFigures } from '../../shared/domain/coverage/published.ts';
import type { Person } from '../people/person.ts';
import { type SignInDoor, tokenOf } from '../people/sign-in.ts';
import { answered } from './attempt.ts';
import type { Traffic } from './traffic.ts';

export type Answer = { readonly totals: DatedTotals; readonly published: PublishedFigures | undefined };

/** What the ministry sees on a date: our count, and what was published for that day. */
export const askMinistry = async (
  door: SignInDoor & { readonly url: string },
  analyst: Person,
  { on, traffic }: { on: string; traffic: Traffic },
): Promise<Answer> => {
  const token = tokenOf(door, analyst, traffic.send);
  const { federalCoverage } = createClient(federalApi, { url: door.url, token, fetch: traffic.fetch });
  const [totals, history] = await Promise.all([federalCoverage.getTotals({ query: { on } }), federalCoverage.listPublished()]);
  return { totals: answered(totals).value, published: answered(history).value.items.find(({ from, to }) => from === on && to === on) };
};
