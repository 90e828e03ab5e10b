import { factEvent, type FactTold } from '../../shared/contract/events.ts';
import type { Change } from '../../shared/data/changes.ts';
import { entities } from '../../shared/data/entities.ts';
import { locate } from '../../shared/data/locate.ts';
import { pick } from '../../shared/data/repository.ts';
import type { Stored } from '../../shared/data/table.ts';
import type { Dossier } from '../../shared/domain/concertation/dossier.ts';
import type { TenantId } from '../../shared/domain/tenants.ts';

const dossierIn = (stored: Stored | undefined): Dossier | undefined =>
  pick(entities.dossier, stored === undefined ? [] : [stored])[0]?.value;

/** The events for what a side itself said of a proposal. */
export const ownFactEvents = ({ proposalId, proposedBy, facts }: Dossier, side: TenantId): readonly FactTold[] =>
  facts.filter(({ author }) => author === side).map((fact) => factEvent({ proposalId, proposedBy, fact }));

/** What the other sides must hear of a change: what the own one just said. */
export const factEvents = ({ key, old, new: after }: Change, side: TenantId): readonly FactTold[] => {
  if (locate(key)?.entity !== 'dossier') return [];
  const dossier = dossierIn(after);
  const before = new Set(dossierIn(old)?.facts.map(({ factId }) => factId));
  return dossier === undefined ? [] : ownFactEvents(dossier, side).filter(({ id }) => !before.has(id));
};
