import { countryData } from '../../shared/data/country.ts';
import { serveEvents } from '../runtime/serve-events.ts';
import { receiveCoverage } from './receive.ts';

/** The federal bus: facts about the coverage of single municipalities. */
export const handler = serveEvents(({ table }) => countryData(table), receiveCoverage);
