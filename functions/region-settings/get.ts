import type { regionSettings } from '../../shared/contract/settings.ts';
import { resolveSettings } from '../../shared/domain/settings/resolve.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof regionSettings, 'get'> = async ({ query }, { data, today }) => {
  const { on = today } = query;
  return ok({ on, items: [...resolveSettings(await data.settings.on(on))] });
};
