import type { calendarFeeds } from '../../shared/contract/calendar-feeds.ts';
import { tokenIn } from '../../shared/domain/calendar/feed.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { feedFile } from '../runtime/feed-file.ts';

/** A name that is malformed, a token nobody was given and one that was revoked are told alike. */
export const read: Handles<typeof calendarFeeds, 'read'> = async ({ params: { calendarFile } }, { calendarUnder, now }) => {
  const token = tokenIn(calendarFile);
  const calendar = token === undefined ? undefined : await calendarUnder(token);
  return calendar === undefined ? problem('resource-not-found') : ok(await feedFile(calendar, now));
};
