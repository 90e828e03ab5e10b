import type { concertation } from '../../shared/contract/concertation.ts';
import { viewOf } from '../../shared/domain/concertation/view.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof concertation, 'get'> = async ({ params }, { data, tenant, today }) => {
  const found = await data.dossiers.get(params.proposalId);
  // of one whose first fact is still on its way nothing is known here
  const value = found && viewOf(found.value, { reader: tenant, today });
  return value === undefined ? problem('resource-not-found') : { ok: true, value, version: found?.version ?? 0 };
};
