import type { Dossier } from '../../shared/domain/concertation/dossier.ts';
import { type ProposalView, viewOf } from '../../shared/domain/concertation/view.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';

/** A proposal after the own side spoke. Throws where nothing lies on the table and nothing was drafted: then nobody could have spoken. */
export const answered = (dossier: Dossier, reader: TenantId, today: string): ProposalView => {
  const view = viewOf(dossier, { reader, today });
  if (view === undefined) throw new Error(`${dossier.proposalId} has neither a draft nor a revision.`);
  return view;
};
