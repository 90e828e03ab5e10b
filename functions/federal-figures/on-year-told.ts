import { countryData } from '../../shared/data/country.ts';
import { serveEvents } from '../runtime/serve-events.ts';
import { receiveYear } from './receive.ts';

/** The federal bus: the meetings of a Region's year, in bands. */
export const handler = serveEvents(({ table }) => countryData(table), receiveYear);
