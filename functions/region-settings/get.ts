import type { regionSettings } from '../../shared/contract/settings.ts';
import { planned } from '../../shared/domain/settings/overrides.ts';
import { resolveSettings } from '../../shared/domain/settings/resolve.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof regionSettings, 'get'> = async ({ query }, { data, today }) => {
  const { on = today } = query;
  const found = await data.settings.own.get();
  const own = found?.value ?? { overrides: [] };
  const items = [...resolveSettings({ date: on, tenant: data.region, region: own.overrides, cell: [] })];
  return { ok: true, value: { on, items, planned: planned(own, on) }, version: found?.version ?? 0 };
};
