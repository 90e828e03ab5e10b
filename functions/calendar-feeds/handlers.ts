import { calendarFeeds } from '../../shared/contract/calendar-feeds.ts';
import { implement } from '../runtime/dispatch.ts';
import { get, renew, revoke } from './own.ts';
import { read } from './read.ts';

export const handlers = implement(calendarFeeds, { get, renew, revoke, read });
