import type { settings } from '../../shared/contract/settings.ts';
import { choose } from '../../shared/domain/settings/choose.ts';
import { resolveSetting } from '../../shared/domain/settings/resolve.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const change: Handles<typeof settings, 'change'> = async ({ params, body, version }, { data, principal, save, today }) => {
  const [above, found] = await Promise.all([data.settings.region.on(today), data.settings.own.get()]);
  if (version !== (found?.version ?? 0)) return problem('edit-conflict');
  const { validFrom = today, value } = body;
  const request = { ...params, value, validFrom, level: 'cell', tenant: principal.region, above } as const;
  const chosen = choose(request, { own: found?.value, today });
  if (!chosen.ok) return chosen;
  const { override, own } = chosen.value;
  const resolved = resolveSetting(override.parameter, { ...above, date: validFrom, cell: own.overrides });
  return save([data.settings.own.change(found, own)], resolved, version + 1);
};
