import type { concertation } from '../../shared/contract/concertation.ts';
import { checkContent, propose as proposed } from '../../shared/domain/concertation/propose.ts';
import { problem } from '../../shared/problems.ts';
import { contentDigest } from '../runtime/content-digest.ts';
import type { Handles } from '../runtime/context.ts';
import { answered } from './answered.ts';
import { heard } from './heard.ts';

export const propose: Handles<typeof concertation, 'propose'> = async ({ params, version }, { data, tenant, today, now, newId, save }) => {
  const [above, held] = await Promise.all([data.settings.on(today), data.dossiers.get(params.proposalId)]);
  if (held === undefined) return problem('resource-not-found');
  if (version !== held.version) return problem('edit-conflict');
  const { draft, ...rest } = held.value;
  const by = { by: tenant, factId: newId('fact'), at: now, today };
  const fact = proposed(held.value, draft === undefined ? '' : contentDigest(draft), by);
  if (!fact.ok) return fact;
  const content = draft === undefined ? problem('proposal-undrafted') : checkContent(draft, { by: tenant, today, above });
  if (!content.ok) return content;
  const { dossier, writes } = await heard(data, { dossier: rest, held, fact: fact.value }, { ...by, factId: newId('fact') });
  return save(writes, answered(dossier, tenant, today), version + 1);
};
