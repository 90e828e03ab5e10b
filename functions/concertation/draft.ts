import type { concertation } from '../../shared/contract/concertation.ts';
import { checkContent } from '../../shared/domain/concertation/propose.ts';
import type { Handles } from '../runtime/context.ts';
import { answered } from './answered.ts';

export const draft: Handles<typeof concertation, 'draft'> = async ({ body }, { data, tenant, today, newId, save }) => {
  const above = await data.settings.on(today);
  const content = checkContent(body, { by: tenant, today, above });
  if (!content.ok) return content;
  const dossier = { proposalId: newId('proposal'), proposedBy: tenant, draft: content.value, facts: [] };
  return save([data.dossiers.create(dossier, dossier.proposalId)], answered(dossier, tenant, today), 1);
};
