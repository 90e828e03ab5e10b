import { entities } from './entities.ts';
import { repository } from './repository.ts';
import { textHash } from './sha256.ts';
import type { Table, Write } from './table.ts';

/** The chair that the token of a feed opens; found by what the token is kept as, never by the token itself. */
export const chairUnder = async (table: Table, token: string) =>
  (await repository(table, entities.feedToken, textHash(token)).get())?.value;

/** The feeds of one person, one for each chair. */
export const calendarFeeds = (table: Table, sub: string) => {
  const feeds = repository(table, entities.calendarFeed, sub);
  const tokens = (tokenHash: string) => repository(table, entities.feedToken, tokenHash);

  const found = async (membershipId: string) => {
    const feed = await feeds.get(membershipId);
    const opened = feed && (await tokens(feed.value.tokenHash).get());
    const closing: readonly Write[] = feed && opened ? [tokens(feed.value.tokenHash).remove(opened)] : [];
    return { feed, closing };
  };

  return {
    get: feeds.get,
    /** Gives the chair a feed under this token; what opened it before no longer does. */
    renewing: async (membershipId: string, token: string, madeAt: string): Promise<readonly Write[]> => {
      const { feed, closing } = await found(membershipId);
      const tokenHash = textHash(token);
      return [...closing, tokens(tokenHash).create({ sub, membershipId }), feeds.change(feed, { tokenHash, madeAt }, membershipId)];
    },
    /** Nothing opens the calendar of the chair any more; no write where there was no feed. */
    revoking: async (membershipId: string): Promise<readonly Write[]> => {
      const { feed, closing } = await found(membershipId);
      return feed === undefined ? [] : [...closing, feeds.remove(feed)];
    },
  };
};
