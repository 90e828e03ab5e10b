import type { EventBridgeEvent } from 'aws-lambda';
import { type CountryData, countryData } from '../../shared/data/country.ts';
import { surroundings } from './serve-surroundings.ts';

/** What EventBridge says of an event (its bus lets each Region use only its own source), and the CloudEvent it carries. */
export type Delivery = { readonly source: string; readonly detail: unknown };

/** Takes a delivery into what the federal tenant keeps; throws when it must not, so that it waits where people see it. */
export type Receive = (delivery: Delivery, data: CountryData) => Promise<void>;

/** The Lambda handler of a consumer of the federal bus. */
export const serveEvents = (receive: Receive) => {
  const data = countryData(surroundings().table);
  return ({ source, detail }: EventBridgeEvent<string, unknown>): Promise<void> => receive({ source, detail }, data);
};
