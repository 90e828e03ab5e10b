import { TenantId } from '../../shared/domain/tenants.ts';
import type { Stack } from '../cloud/assembly.ts';
import type { Endings } from '../cloud/ending.ts';
import type { Cloud } from '../cloud/cloud.ts';
import type { Listening } from '../cloud/listen.ts';
import type { Tenant } from '../cloud/tenant.ts';
import { tenantOf } from '../cloud/template.ts';
import { builtPortal } from './build-portal.ts';
import { headersHere, withPortalAt } from './on-this-machine.ts';
import { type Site, startPortal } from './start-portal.ts';

type Opening = { readonly ports: Readonly<Record<TenantId, number>>; readonly boundaries: string | undefined; readonly ending: Endings };

/** Listens for the portals of all tenants, so that the templates can be read with their addresses, and serves them once the rest is known. */
export const openPortals = async ({ ports, boundaries, ending }: Opening) => {
  const building = builtPortal();
  building.catch(() => {}); // told to whoever waits for it
  const sites = new Map(TenantId.options.map((id) => [id, Promise.withResolvers<Site>()] as const));
  const listening = new Map<TenantId, Listening>();
  for (const [name, { promise: site }] of sites) {
    site.catch(() => {});
    const portal = await startPortal({ port: ports[name], name, site });
    ending.add(portal.stop);
    listening.set(name, portal);
  }
  const urlOf = (id: TenantId): string => listening.get(id)?.url ?? '';
  return {
    /** Where people open each. */
    urls: { flanders: urlOf('flanders'), wallonia: urlOf('wallonia'), brussels: urlOf('brussels'), federal: urlOf('federal') },
    /** A stack as it would be if the portal were deployed on this machine. */
    moved: (stack: Stack): Stack => withPortalAt(stack, urlOf(tenantOf(stack))),
    /** The rest runs: from now on pages are served. */
    serve: async (cloud: Cloud, { url, issuer, files }: Pick<Tenant, 'url' | 'issuer'> & { readonly files: string }): Promise<void> => {
      const { headers, addresses } = cloud.site;
      const here = headersHere(headers, addresses, { api: url, signIn: new URL(issuer).origin, files });
      sites.get(cloud.tenant)?.resolve({ folder: await building, apiUrl: url, boundaries, headers: here });
    },
  };
};
