import * as z from 'zod';
import { openBus } from '../runtime/bus.ts';
import { factEvents } from '../runtime/fact-events.ts';
import { serveChanges } from '../runtime/serve-changes.ts';

/** The table's stream at the federal level: what it said of proposals goes to its bus, and from there to each Region. */
export const handler = serveChanges(({ tenant, environment }) => {
  const publish = openBus(z.string().parse(environment.OWN_BUS));
  return { each: (change) => publish(factEvents(change, tenant)) };
});
