import type { Change } from '../../shared/data/changes.ts';
import type { Stored } from '../../shared/data/table.ts';

/** Everything that lies in the tables of a tenant, so that many histories can begin at the same moment. */
export type Moment = { readonly items: readonly Stored[]; readonly keys: readonly Stored[]; readonly ids: number };

export const beginning: Moment = { items: [], keys: [], ids: 0 };

/** What lies there after these changes of what lay there before. */
export const after = (before: readonly Stored[], changes: readonly Change[]): readonly Stored[] => {
  const held = new Map(before.map((stored) => [JSON.stringify(stored.key), stored]));
  for (const { key, new: stored } of changes) {
    if (stored === undefined) held.delete(JSON.stringify(key));
    else held.set(JSON.stringify(key), stored);
  }
  return [...held.values()];
};
