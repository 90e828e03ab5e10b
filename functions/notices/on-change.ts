import * as z from 'zod';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openAccessMail } from '../runtime/access-mail.ts';
import { openBus } from '../runtime/bus.ts';
import { factEvents } from '../runtime/fact-events.ts';
import { openMail } from '../runtime/mail.ts';
import { serveChanges } from '../runtime/serve-changes.ts';
import { tell } from './tell.ts';

const Outward = z.object({ MAIL_FROM: z.string(), BUS: z.string(), OWN_BUS: z.string(), PORTAL_URL: z.url(), USER_POOL: z.string() });

/** The address of a sender that has a name too. */
const addressIn = (sender: string): string => /<(.+)>/.exec(sender)?.[1] ?? sender;

/** The table's stream, outward: neutral mail to functional contacts, to the federal bus what that level may know, and to the own one what was said of proposals. */
export const handler = serveChanges(({ table, tenant, environment, now }) => {
  const { MAIL_FROM, BUS, OWN_BUS, USER_POOL, PORTAL_URL: url } = Outward.parse(environment);
  const region = RegionId.parse(tenant);
  const from = addressIn(MAIL_FROM);
  const teller = { table, region, from, now, publish: openBus(BUS), send: openMail(MAIL_FROM), mailAccess: openAccessMail(USER_POOL), url };
  const toOthers = openBus(OWN_BUS);
  return {
    each: async (change) => {
      await toOthers(factEvents(change, region));
      await tell(teller, change);
    },
  };
});
