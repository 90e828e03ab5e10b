import { RegionId } from '../../shared/domain/tenants.ts';
import { consume } from '../runtime/consume.ts';
import { project } from './project.ts';

/** The table's stream: keeps what is derived from the records, one change after the other. */
export const handler = consume(({ table, tenant, now, today, newId }) => {
  const consumer = { table, region: RegionId.parse(tenant), now, today, newId };
  return (change) => project(consumer, change);
});
