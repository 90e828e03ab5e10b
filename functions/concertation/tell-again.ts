import type { FactTold } from '../../shared/contract/events.ts';
import { addDays } from '../../shared/domain/dates.ts';
import type { Publish } from '../runtime/bus.ts';
import { ownFactEvents } from '../runtime/fact-events.ts';
import type { Ear } from './receive.ts';

/** So long after the last word of a proposal each side repeats its own every night; and on the first of a month whatever it ever said. */
const repeatedDays = 60;

/**
 * Tells again what the own side said of proposals that anybody spoke of lately. Whoever was down for longer than the bus tries
 * knows everything the night after, at the latest with the month; whoever heard it before hears nothing new.
 */
export const tellAgain = async ({
  data,
  tenant,
  today,
  publish,
}: Omit<Ear, 'table'> & { readonly publish: Publish<FactTold> }): Promise<void> => {
  const day = today();
  const since = day.endsWith('-01') ? '' : addDays(day, -repeatedDays);
  const dossiers = (await data.dossierFile()).map(({ value }) => value);
  const lately = dossiers.filter(({ facts }) => facts.some(({ on }) => on >= since));
  await publish(lately.flatMap((dossier) => ownFactEvents(dossier, tenant)));
};
