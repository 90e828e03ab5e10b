import type { TenantId } from '../domain/tenants.ts';
import { entities } from './entities.ts';
import { pick, readPartition, repository } from './repository.ts';
import { tenantSettings } from './settings.ts';
import type { Table } from './table.ts';

/** What a Region and the federal level have alike: what is proposed and said between them, and what was agreed. */
export const tenantData = (table: Table, tenant: TenantId) => ({
  dossiers: repository(table, entities.dossier, tenant),
  /** Every proposal, in one request. */
  dossierFile: async () => pick(entities.dossier, await readPartition(table, 'concertation', tenant)),
  settings: tenantSettings(table, tenant),
});
export type TenantData = ReturnType<typeof tenantData>;
