import type { settings } from '../../shared/contract/settings.ts';
import { planned } from '../../shared/domain/settings/overrides.ts';
import { resolveSettings } from '../../shared/domain/settings/resolve.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof settings, 'get'> = async ({ query }, { data, today }) => {
  const { on = today } = query;
  const [above, found] = await Promise.all([data.settings.region.on(on), data.settings.own.get()]);
  const own = found?.value ?? { overrides: [] };
  const items = [...resolveSettings({ ...above, cell: own.overrides })];
  return { ok: true, value: { on, items, planned: planned(own, on) }, version: found?.version ?? 0 };
};
