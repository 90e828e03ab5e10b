import type { TenantId } from '../../shared/domain/tenants.ts';

/** The ports a person sees: one per tenant, the desk with the mail, and the sign-in pages. 0 takes any free port. */
export type Ports = Readonly<Record<TenantId | 'desk' | 'signIn', number>>;

export const defaultPort = 4310;

/** Six ports in a row from `base` on; any free ones for 0. */
export const portsFrom = (base: number): Ports => {
  const at = (offset: number) => (base === 0 ? 0 : base + offset);
  return { federal: at(0), flanders: at(1), wallonia: at(2), brussels: at(3), desk: at(4), signIn: at(5) };
};
