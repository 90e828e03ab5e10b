import type { health } from '../../shared/contract/register.ts';
import { attribution } from '../../shared/domain/register/attribution.ts';
import { listSetting } from '../../shared/domain/settings/resolve.ts';
import { Language } from '../../shared/domain/tenants.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof health, 'get'> = async (_, { tenant, today }) => {
  const served = listSetting('languages', { date: today, tenant, region: [], cell: [] });
  const languages = served.length === 0 ? Language.options : Language.options.filter((language) => served.includes(language));
  return ok({ status: 'UP', tenant, languages, attribution: [...attribution] });
};
