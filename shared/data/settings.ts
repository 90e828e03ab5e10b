import type { Circumstances } from '../domain/settings/resolve.ts';
import type { RegionId } from '../domain/tenants.ts';
import { entities } from './entities.ts';
import { repository } from './repository.ts';
import type { Table } from './table.ts';

/** What a Region has set for itself, and how that resolves on a date under the country's values. */
export const regionSettings = (table: Table, region: RegionId) => {
  const own = repository(table, entities.regionSettings, region);
  return {
    own,
    /** For `resolveSettings`, `listSetting`, `numberSetting`: what holds in the Region on a date. */
    on: async (date: string): Promise<Circumstances> => ({
      date,
      tenant: region,
      region: (await own.get())?.value.overrides ?? [],
      cell: [],
    }),
  };
};

/** What a cell has set for itself, and how that resolves on a date under the values of its Region, which it can only read. */
export const cellSettings = (table: Table, { nis, region }: { readonly nis: string; readonly region: RegionId }) => {
  const own = repository(table, entities.cellSettings, nis);
  const above = regionSettings(table, region);
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
