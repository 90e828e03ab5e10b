import type { Contact } from '../../shared/domain/fields.ts';
import { TenantId } from '../../shared/domain/tenants.ts';
import { type OfficerRole, openOfficer } from '../people/open-officer.ts';
import type { Platform } from '../platform.ts';

/** The first officer of each tenant. */
export const officers = {
  flanders: { role: 'regionOfficer', name: 'Region officer of Flanders', email: 'regionofficer.flanders@example.test', language: 'nl' },
  wallonia: { role: 'regionOfficer', name: 'Region officer of Wallonia', email: 'regionofficer.wallonia@example.test', language: 'fr' },
  brussels: { role: 'regionOfficer', name: 'Region officer of Brussels', email: 'regionofficer.brussels@example.test', language: 'fr' },
  federal: { role: 'ministryAnalyst', name: 'Analyst of the ministry', email: 'ministryanalyst.federal@example.test', language: 'fr' },
} as const satisfies Record<TenantId, Contact & { readonly role: OfficerRole }>;

/** Makes their accounts, at work since the day. Harmless to repeat. */
export const openFirstOfficers = async (platform: Platform, today: string): Promise<void> => {
  for (const tenant of TenantId.options) {
    const { role, ...contact } = officers[tenant];
    await openOfficer(platform, { tenant, role, contact, today });
  }
};
