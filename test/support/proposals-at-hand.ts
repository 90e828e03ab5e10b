import type { Content } from '../../shared/domain/concertation/content.ts';
import { contentOf } from './agreed.ts';
import { done } from './every-route/actors.ts';
import type { FederalPlatform, Platform } from './platform.ts';

const content = (days: number): Content =>
  contentOf({ kind: 'parameter', parameter: 'rawSignalDays', value: days }, { tenants: ['flanders'] });

/** Who speaks for a side, its proposals (two drafts and two on the table) and what makes another that may be drafted. */
export const proposalsAt = async (place: Platform | FederalPlatform) => {
  const { client, sub } = await place.officer('competenceOfficer', 'speaks@side.example');
  const proposalId: string[] = [];
  for (const days of [10, 15, 20, 25]) {
    const { value } = await done(client.concertation.draft({ body: content(days) }));
    const params = { proposalId: value.proposalId };
    if (days > 15) await done(client.concertation.propose({ params, version: 1 }));
    proposalId.push(value.proposalId);
  }
  const { subject, tenants, validFrom } = content(12);
  return { tenant: [await place.tokenOf(sub)], known: { proposalId, subject: [subject], tenants: [tenants], validFrom: [validFrom] } };
};
