import type { Tenant } from './tenants.ts';

/** The sender of all mail of a tenant, for Cognito; its domain is verified in SES before the first deployment. */
export const mailFrom = ({ domain }: Pick<Tenant, 'domain'>) => ({
  fromEmail: `no-reply@${domain}`,
  fromName: 'Ronde',
  sesVerifiedDomain: domain,
});
