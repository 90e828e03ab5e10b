import { newStatement } from '../domain/coverage/statement.ts';
import type { CoverageEntry } from '../domain/coverage/timeline.ts';
import type { Change } from './changes.ts';
import { entities } from './entities.ts';
import { locate } from './locate.ts';
import { pick } from './repository.ts';
import type { Stored } from './table.ts';

const recorded = (stored: Stored | undefined) => pick(entities.onboarding, stored === undefined ? [] : [stored])[0];

/** What a change of the table states anew about a municipality's coverage; nothing for any other change. */
export const statementIn = (change: Change): { readonly nis: string; readonly entry: CoverageEntry } | undefined => {
  const place = locate(change.key);
  if (place?.entity !== 'onboarding') return undefined;
  const after = recorded(change.new);
  const entry = newStatement(recorded(change.old), after);
  return entry && { nis: after?.value.speaksFor ?? place.owner, entry };
};
