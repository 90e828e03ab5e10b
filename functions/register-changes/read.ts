import type { registerChanges } from '../../shared/contract/register-changes.ts';
import { changesAhead } from '../../shared/domain/register-changes/find-change.ts';
import { changeIdOf } from '../../shared/domain/register-changes/register-change.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const list: Handles<typeof registerChanges, 'list'> = async ({ self }, { data, today }) => {
  const items = (await data.registerChangeFile()).map(({ value }) => value);
  const planned = new Set(items.map(({ changeId }) => changeId));
  return ok({ items, ahead: changesAhead(today, data.region).filter((change) => !planned.has(changeIdOf(change))), self });
};

export const get: Handles<typeof registerChanges, 'get'> = async ({ params: { changeId } }, { data }) => {
  const found = await data.registerChanges.get(changeId);
  return found === undefined ? problem('resource-not-found') : ok(found.value);
};
