import { FactTold, sourceOf } from '../../shared/contract/events.ts';
import type { Dossier } from '../../shared/domain/concertation/dossier.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';
import { contentDigest } from '../runtime/content-digest.ts';
import type { TenantData } from '../runtime/context.ts';
import type { System } from '../runtime/record.ts';
import type { Receive } from '../runtime/serve-events.ts';
import { heard } from './heard.ts';

/** Where another side is heard. */
export type Ear = System & { readonly tenant: TenantId; readonly data: TenantData };

/** So often it is tried again when the own side spoke at the same moment. */
const mostAttempts = 8;

/**
 * Hears what another side said, in any order and any number of times. Throws unless that side itself says it, at what it cannot have said,
 * and at a text other than the one that is signed: so nobody lays two texts before two sides as one revision.
 */
export const receive: Receive<Ear> = async ({ source, detail }, { table, data, tenant, now, today, newId }) => {
  const { source: speaker, data: told } = FactTold.parse(detail);
  const { proposalId, proposedBy, fact } = told;
  if (speaker !== source || source !== sourceOf(fact.author)) throw new Error(`${source} does not speak for ${fact.author}.`);
  if (fact.kind === 'proposed' && contentDigest(fact.content) !== fact.digest)
    throw new Error(`${fact.factId} is signed for another text.`);
  const nothing: Dossier = { proposalId, proposedBy, facts: [] };
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const held = await data.dossiers.get(proposalId);
    const dossier = held?.value ?? nothing;
    if (dossier.proposedBy !== proposedBy) throw new Error(`${proposalId} was proposed by another.`);
    const { writes } = await heard(data, { dossier, held, fact }, { by: tenant, factId: newId('fact'), at: now(), today: today() });
    if (writes.length === 0 || (await table.write(writes)).ok) return;
  }
  throw new Error('The proposal kept changing; the fact must be brought again.');
};
