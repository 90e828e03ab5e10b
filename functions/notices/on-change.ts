import * as z from 'zod';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openAccessMail } from '../runtime/access-mail.ts';
import { openBus } from '../runtime/bus.ts';
import { openMail } from '../runtime/mail.ts';
import { serveChanges } from '../runtime/serve-changes.ts';
import { tell } from './tell.ts';

const Outward = z.object({ MAIL_FROM: z.string(), BUS: z.string(), PORTAL_URL: z.url(), USER_POOL: z.string() });

/** The table's stream, outward: neutral mail to functional contacts, and to the bus what the federal level may know. */
export const handler = serveChanges(({ table, tenant, environment }) => {
  const { MAIL_FROM, BUS, USER_POOL, PORTAL_URL: url } = Outward.parse(environment);
  const region = RegionId.parse(tenant);
  const teller = { table, region, publish: openBus(BUS), send: openMail(MAIL_FROM), mailAccess: openAccessMail(USER_POOL), url };
  return { each: (change) => tell(teller, change) };
});
