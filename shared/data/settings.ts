import { asFiled, type Circumstances } from '../domain/settings/resolve.ts';
import { nothingAgreed } from '../domain/settings/version.ts';
import type { RegionId, TenantId } from '../domain/tenants.ts';
import { entities } from './entities.ts';
import { repository } from './repository.ts';
import type { Table } from './table.ts';

/** What was agreed for a tenant, and how that resolves on a date. */
export const tenantSettings = (table: Table, tenant: TenantId) => {
  const agreed = repository(table, entities.tenantSettings, tenant);
  return {
    agreed,
    /** For `resolveSettings`, `listSetting`, `numberSetting`: what holds for the tenant on a date. */
    on: async (date: string): Promise<Circumstances> => ({
      ...asFiled(date, tenant),
      ...((await agreed.get())?.value ?? nothingAgreed),
    }),
  };
};

/** What a cell has set for itself, and how that resolves on a date under the values of its Region, which it can only read. */
export const cellSettings = (table: Table, { nis, region }: { readonly nis: string; readonly region: RegionId }) => {
  const own = repository(table, entities.cellSettings, nis);
  const above = tenantSettings(table, region);
  return {
    own,
    region: { on: above.on },
    /** For `resolveSettings`, `listSetting`, `numberSetting`: what holds for the cell on a date. */
    on: async (date: string): Promise<Circumstances> => {
      const [circumstances, found] = await Promise.all([above.on(date), own.get()]);
      return { ...circumstances, cell: found?.value.overrides ?? [] };
    },
  };
};
