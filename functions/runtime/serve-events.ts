import type { EventBridgeEvent } from 'aws-lambda';
import { type Surroundings, surroundings } from './serve-surroundings.ts';

/** What EventBridge says of an event (a bus lets each tenant use only its own source), and the CloudEvent it carries. */
export type Delivery = { readonly source: string; readonly detail: unknown };

/** Takes a delivery in; throws when it must not, so that it waits where people see it. */
export type Receive<Place> = (delivery: Delivery, place: Place) => Promise<void>;

/** The Lambda handler of a consumer of a bus. */
export const serveEvents = <Place>(open: (around: Surroundings) => Place, receive: Receive<Place>) => {
  const place = open(surroundings());
  return ({ source, detail }: EventBridgeEvent<string, unknown>): Promise<void> => receive({ source, detail }, place);
};
