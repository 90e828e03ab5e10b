import type { portal } from '../../shared/contract/portal.ts';
import { attribution } from '../../shared/domain/register/attribution.ts';
import { asFiled, listSetting } from '../../shared/domain/settings/resolve.ts';
import { Language } from '../../shared/domain/tenants.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof portal, 'get'> = async (_, { tenant, today, signIn }) => {
  const served = listSetting('languages', asFiled(today, tenant));
  const languages = served.length === 0 ? Language.options : Language.options.filter((language) => served.includes(language));
  // beside a token for the API the portal asks who signed in
  const scope = `openid email ${signIn.scope}`;
  return ok({ tenant, today, languages, attribution: [...attribution], signIn: { ...signIn, scope } });
};
