import type { regionSettings } from '../../shared/contract/settings.ts';
import { choose } from '../../shared/domain/settings/choose.ts';
import { resolveSetting } from '../../shared/domain/settings/resolve.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const change: Handles<typeof regionSettings, 'change'> = async ({ params, body, version }, { data, save, today }) => {
  const found = await data.settings.own.get();
  if (version !== (found?.version ?? 0)) return problem('edit-conflict');
  const { validFrom = today, value } = body;
  const chosen = choose({ ...params, value, validFrom, level: 'region', tenant: data.region }, { own: found?.value, today });
  if (!chosen.ok) return chosen;
  const { override, own } = chosen.value;
  const resolved = resolveSetting(override.parameter, { date: validFrom, tenant: data.region, region: own.overrides, cell: [] });
  return save([data.settings.own.change(found, own)], resolved, version + 1);
};
