import { MunicipalityCoverageChanged, sourceOf } from '../../shared/contract/events.ts';
import { regionOf } from '../../shared/domain/register/register.ts';
import type { CountryData } from '../runtime/context.ts';
import type { Receive } from '../runtime/serve-events.ts';

/** Takes in a fact about a municipality; again, late or out of order it ends the same. Throws unless it comes from the municipality's own Region. */
export const receiveCoverage: Receive<CountryData> = async ({ source, detail }, { coverage }) => {
  const event = MunicipalityCoverageChanged.parse(detail);
  const { nis, ...entry } = event.data;
  const region = regionOf(nis);
  if (region === undefined || source !== sourceOf(region) || event.source !== source)
    throw new Error(`${source} does not speak for municipality ${nis}.`);
  await coverage.apply(nis, entry);
};
