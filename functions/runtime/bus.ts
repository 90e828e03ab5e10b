import { setTimeout } from 'node:timers/promises';
import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { FactTold, RegionEvent } from '../../shared/contract/events.ts';

/** Tells events to whoever may hear them. Throws when one could not be delivered to the bus: the caller brings all of them again. */
export type Publish<Event = RegionEvent> = (events: readonly Event[]) => Promise<void>;

/** PutEvents takes at most 10 entries in a request (EventBridge quotas). */
const mostEntries = 10;
const mostAttempts = 4;

/** The CloudEvent whole as detail; source and type also as EventBridge's own, for its rules and policies. */
const entryOf = (event: RegionEvent | FactTold, EventBusName: string): PutEventsRequestEntry => ({
  EventBusName,
  Source: event.source,
  DetailType: event.type,
  Detail: JSON.stringify(event),
});

/**
 * An EventBridge bus. A request can succeed in part: the entries that failed are sent again, three times at most with
 * growing pauses.
 */
export const eventBridge = (client: EventBridgeClient, bus: string): Publish<RegionEvent | FactTold> => {
  const send = async (entries: readonly PutEventsRequestEntry[], attempt = 1): Promise<void> => {
    const { Entries: outcomes = [] } = await client.send(new PutEventsCommand({ Entries: [...entries] }));
    const failed = entries.filter((_, index) => outcomes[index]?.EventId === undefined);
    if (failed.length === 0) return;
    if (attempt === mostAttempts)
      throw new Error(
        `The bus refused ${failed.length} events: ${outcomes
          .map(({ ErrorCode }) => ErrorCode)
          .join(' ')
          .trim()}.`,
      );
    await setTimeout(50 * 2 ** attempt);
    await send(failed, attempt + 1);
  };
  return async (events) => {
    for (let start = 0; start < events.length; start += mostEntries)
      await send(events.slice(start, start + mostEntries).map((event) => entryOf(event, bus)));
  };
};

/** The bus of this name, under the function's own role. */
export const openBus = (bus: string): Publish<RegionEvent | FactTold> => eventBridge(new EventBridgeClient(), bus);
