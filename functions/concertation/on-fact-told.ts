import { tenantData } from '../../shared/data/tenant.ts';
import { serveEvents } from '../runtime/serve-events.ts';
import { receive } from './receive.ts';

/** The bus of this tenant: what the other sides said of proposals. */
export const handler = serveEvents((around) => ({ ...around, data: tenantData(around.table, around.tenant) }), receive);
