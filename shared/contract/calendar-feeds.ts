import * as z from 'zod';
import { IsoInstant } from '../domain/fields.ts';
import { defineCapability } from './route.ts';

/** Longer than any name of a file is, and no shorter than what the gateway lets through: a wrong name is told as an unknown one. */
const CalendarFile = z.string().max(10_240);

const keeps = {
  scope: 'cell',
  purpose: 'organisationOfTheCell',
  permission: 'calendarFeeds.keep',
  access: { calendarFeed: 'write and remove', feedToken: 'write and remove' },
} as const;

/** The own meetings in the own calendar: at an address that is a secret, in neutral words. */
export const calendarFeeds = defineCapability('calendarFeeds', {
  get: {
    method: 'GET',
    path: '/calendarFeeds/own',
    summary: 'Tell whether the asker has a calendar feed and since when; its address is shown only when it is made.',
    scope: 'municipality',
    permission: 'calendarFeeds.keep',
    access: { calendarFeed: 'read' },
    response: z.strictObject({ madeAt: IsoInstant.optional() }),
    problems: [],
  },
  renew: {
    ...keeps,
    method: 'POST',
    path: '/calendarFeeds',
    summary: 'Make a calendar feed for the own chair, at a new address that is shown this once; an older address ends at once.',
    response: z.strictObject({ href: z.string().max(200), madeAt: IsoInstant }),
    status: 201,
    problems: [],
  },
  revoke: {
    ...keeps,
    method: 'DELETE',
    path: '/calendarFeeds/own',
    summary: 'End the own calendar feed: its address opens nothing any more.',
    problems: [],
  },
  read: {
    method: 'GET',
    path: '/calendars/{calendarFile}',
    summary: 'The meetings of one chair for a calendar that subscribes to them: when, and never where, with whom or about what.',
    scope: 'public',
    purpose: 'organisationOfTheCell',
    access: { feedToken: 'read', membership: 'read', meeting: 'read', caseLine: 'read' },
    params: z.strictObject({ calendarFile: CalendarFile }),
    response: z.string().max(1_000_000),
    mediaType: 'text/calendar',
    problems: ['resource-not-found'],
  },
});
