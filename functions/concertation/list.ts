import type { concertation } from '../../shared/contract/concertation.ts';
import { type ProposalLine, lineOf } from '../../shared/domain/concertation/view.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

const begins = ({ content, proposalId }: ProposalLine): string => `${content.validFrom} ${proposalId}`;

/** In the order in which they begin; ids are in none. */
export const list: Handles<typeof concertation, 'list'> = async ({ self }, { data, today }) => {
  const lines = (await data.dossierFile()).flatMap(({ value }) => lineOf(value, today) ?? []);
  const items = lines.toSorted((one, other) => (begins(one) < begins(other) ? -1 : 1));
  return ok({ items, self, total: items.length });
};
