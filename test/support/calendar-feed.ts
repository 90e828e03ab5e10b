import type { RegionClient } from './region.ts';
import { done } from './region.ts';
import { contentLines } from './calendar.ts';

type Anybody = { readonly anonymous: RegionClient };

/** The file that a feed's address ends by. */
export const fileIn = (href: string): string => href.slice(href.lastIndexOf('/') + 1);

/** Makes somebody a feed, in place of the one they may have. */
export const feedOf = async ({ client }: { readonly client: RegionClient }): Promise<string> =>
  fileIn(done(await client.calendarFeeds.renew()).href);

/** What a calendar reads that subscribes to a feed: nobody is signed in there. */
export const subscribed = ({ anonymous }: Anybody, calendarFile: string) => anonymous.calendarFeeds.read({ params: { calendarFile } });

/** The events of a feed, each by the properties of its lines without their parameters. */
export const eventsIn = (file: string): readonly Readonly<Record<string, string>>[] =>
  file
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => Object.fromEntries(contentLines(event).map((line) => [line.split(/[;:]/)[0], line.replace(/^[^:]*:/, '')])));
