import { RegionId } from '../../shared/domain/tenants.ts';
import { serveChanges } from '../runtime/serve-changes.ts';
import { project } from './project.ts';

/** The table's stream: keeps what is derived from the records, one change after the other. */
export const handler = serveChanges((around) => {
  const consumer = { ...around, region: RegionId.parse(around.tenant) };
  return (change) => project(consumer, change);
});
