import { asFiled, listSetting } from '../../shared/domain/settings/resolve.ts';
import { Language, type TenantId } from '../../shared/domain/tenants.ts';

/** The first language the tenant serves, for a reader of whom none is known. */
export const ownLanguage = (tenant: TenantId, date: string): Language =>
  Language.catch('nl').parse(listSetting('languages', asFiled(date, tenant))[0]);
