import type { calendarFeeds } from '../../shared/contract/calendar-feeds.ts';
import { calendarFileOf } from '../../shared/domain/calendar/feed.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof calendarFeeds, 'get'> = async (_, { personOf, principal: { sub, membershipId } }) => {
  const found = await personOf(sub).feeds.get(membershipId);
  return ok(found === undefined ? {} : { madeAt: found.value.madeAt });
};

export const renew: Handles<typeof calendarFeeds, 'renew'> = async ({ self }, { personOf, principal, newToken, now, save }) => {
  const { sub, membershipId } = principal;
  const token = newToken();
  const writes = await personOf(sub).feeds.renewing(membershipId, token, now);
  const href = self.replace(/calendarFeeds$/, `calendars/${calendarFileOf(token)}`);
  return save({ about: [membershipId], writes }, { href, madeAt: now });
};

export const revoke: Handles<typeof calendarFeeds, 'revoke'> = async (_, { personOf, principal: { sub, membershipId }, save }) => {
  const writes = await personOf(sub).feeds.revoking(membershipId);
  return writes.length === 0 ? ok(undefined) : save({ about: [membershipId], writes }, undefined);
};
