import { RegionFiguresChanged, sourceOf, YearTold } from '../../shared/contract/events.ts';
import type { CountryData } from '../runtime/context.ts';
import type { Receive } from '../runtime/serve-events.ts';

/** Takes in the figures of a Region; of one day the latest count. Throws unless the Region itself tells them. */
export const receiveFigures: Receive<CountryData> = async ({ source, detail }, { figures }) => {
  const event = RegionFiguresChanged.parse(detail);
  if (source !== sourceOf(event.data.tenant) || event.source !== source)
    throw new Error(`${source} does not speak for ${event.data.tenant}.`);
  await figures.take({ time: event.time, figures: event.data });
};

/** Takes in what a Region tells of its meetings in a year. Throws unless the Region itself tells it, and at a second telling that differs. */
export const receiveYear: Receive<CountryData> = async ({ source, detail }, { figures }) => {
  const event = YearTold.parse(detail);
  if (source !== sourceOf(event.data.tenant) || event.source !== source)
    throw new Error(`${source} does not speak for ${event.data.tenant}.`);
  await figures.takeYear(event.data);
};
