import type { concertation } from '../../shared/contract/concertation.ts';
import { checkContent, redraft as redrafted } from '../../shared/domain/concertation/propose.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { answered } from './answered.ts';

export const redraft: Handles<typeof concertation, 'redraft'> = async ({ params, body, version }, { data, tenant, today, save }) => {
  const [above, found] = await Promise.all([data.settings.on(today), data.dossiers.get(params.proposalId)]);
  if (found === undefined) return problem('resource-not-found');
  if (version !== found.version) return problem('edit-conflict');
  const changed = redrafted(found.value, body, { by: tenant, today });
  if (!changed.ok) return changed;
  const content = checkContent(body, { by: tenant, today, above });
  if (!content.ok) return content;
  return save([data.dossiers.change(found, changed.value)], answered(changed.value, tenant, today), version + 1);
};
