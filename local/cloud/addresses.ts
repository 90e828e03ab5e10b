import type { TenantId } from '../../shared/domain/tenants.ts';

/** The ports a person sees: the portals, the desk with the mail, the sign-in pages, and the APIs. 0 takes any free port. */
export type Ports = {
  readonly portals: Readonly<Record<TenantId, number>>;
  readonly desk: number;
  readonly signIn: number;
  readonly apis: Readonly<Record<TenantId, number>>;
};

export const defaultPort = 4310;

/** Ten ports in a row from `base` on; any free ones for 0. */
export const portsFrom = (base: number): Ports => {
  const at = (offset: number) => (base === 0 ? 0 : base + offset);
  const each = (offset: number) => ({ federal: at(offset), flanders: at(offset + 1), wallonia: at(offset + 2), brussels: at(offset + 3) });
  return { portals: each(0), desk: at(4), signIn: at(5), apis: each(6) };
};
