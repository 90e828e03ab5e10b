import { type Ear, receive } from '../../../functions/concertation/receive.ts';
import { contentDigest } from '../../../functions/runtime/content-digest.ts';
import { factEvent, sourceOf } from '../../../shared/contract/events.ts';
import { tenantData } from '../../../shared/data/tenant.ts';
import { TenantId } from '../../../shared/domain/tenants.ts';
import { contentOf } from '../agreed.ts';
import type { FederalPlatform, Platform } from '../platform.ts';
import { done } from './actors.ts';

const term = (value: number) => contentOf({ kind: 'parameter', parameter: 'rawSignalDays', value });

/** What another side laid on the table, as the bus brings it. */
const hear = async ({ table, place }: Platform | FederalPlatform, tenant: TenantId, proposalId: string): Promise<void> => {
  const { today, newId } = place();
  const author = tenant === 'wallonia' ? 'brussels' : 'wallonia';
  const content = term(20);
  const said = { factId: `fact_of_${proposalId}`, author, at: `${today}T08:00:00.000Z`, on: today } as const;
  const fact = { kind: 'proposed', ...said, revision: 1, digest: contentDigest(content), content } as const;
  const ear = { table, data: tenantData(table, tenant), tenant, newId, now: () => `${today}T10:00:00.000Z`, today: () => today };
  await receive({ source: sourceOf(author), detail: factEvent({ proposalId, proposedBy: author, fact }) }, ear);
};

/** A shared value is proposed here and signed by the three others, as the bus brings it: with the last signature it is a setting. */
export const hearSignatures = async (platform: Platform | FederalPlatform, tenant: TenantId, ear: Ear): Promise<void> => {
  const { client } = await platform.officer('competenceOfficer');
  const { value: drafted } = await done(client.concertation.draft({ body: term(21) }));
  const { proposalId } = drafted;
  const { value } = await done(client.concertation.propose({ params: { proposalId }, version: 1 }));
  const [laid] = value.facts;
  if (laid?.kind !== 'proposed') throw new Error('Nothing was laid on the table.');
  for (const author of TenantId.options.filter((other) => other !== tenant)) {
    const said = { factId: `fact_${author}`, author, at: ear.now(), on: ear.today(), revision: 1, digest: laid.digest };
    const detail = factEvent({ proposalId, proposedBy: tenant, fact: { kind: 'signed', ...said } });
    await receive({ source: sourceOf(author), detail }, ear);
  }
};

/** Every route of concertation, on the own proposals of a side and on those of another. */
export const everyProposalRoute = async (platform: Platform | FederalPlatform, tenant: TenantId): Promise<void> => {
  const { client } = await platform.officer('competenceOfficer');
  const { concertation } = client;
  const { value: drafted } = await done(concertation.draft({ body: term(25) }));
  const params = { proposalId: drafted.proposalId };
  const { version = 1 } = await done(concertation.redraft({ params, body: term(24), version: 1 }));
  await done(concertation.propose({ params, version }));
  await done(concertation.comment({ params, body: { text: 'We tried it in three municipalities.' } }));
  await done(concertation.withdraw({ params, body: { reasons: 'Another text comes first.' } }));
  for (const proposalId of ['proposal_other1', 'proposal_other2']) await hear(platform, tenant, proposalId);
  await done(concertation.object({ params: { proposalId: 'proposal_other1' }, body: { revision: 1, reasons: 'Too short.' } }));
  await done(concertation.sign({ params: { proposalId: 'proposal_other2' }, body: { revision: 1 } }));
  await done(concertation.get({ params }));
  await done(concertation.list());
  await done(concertation.listVersions());
};
