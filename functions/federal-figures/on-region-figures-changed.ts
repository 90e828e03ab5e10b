import { countryData } from '../../shared/data/country.ts';
import { serveEvents } from '../runtime/serve-events.ts';
import { receiveFigures } from './receive.ts';

/** The federal bus: the figures of the Regions. */
export const handler = serveEvents(({ table }) => countryData(table), receiveFigures);
