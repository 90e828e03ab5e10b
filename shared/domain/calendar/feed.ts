import * as z from 'zod';
import { addMonths } from '../dates.ts';
import { IsoInstant } from '../fields.ts';
import type { CaseLine } from '../cases/case-line.ts';
import type { Asker } from '../cases/standing.ts';
import type { MeetingFacts } from '../meetings/meeting.ts';
import { isAwaited } from '../worklist/awaited.ts';

/** What a token is kept as: its SHA-256, in hexadecimal. */
const TokenHash = z.string().regex(/^[\da-f]{64}$/);

/** That a chair has a feed since when, and what its token is kept as; the token itself is shown once. */
export const CalendarFeed = z.strictObject({ tokenHash: TokenHash, madeAt: IsoInstant });
export type CalendarFeed = z.infer<typeof CalendarFeed>;

/** Whose calendar a token opens: one chair of one person, which ends with its membership. */
export const FeedChair = z.strictObject({ sub: z.string(), membershipId: z.string() });
export type FeedChair = z.infer<typeof FeedChair>;

/** 256 random bits in base64url (RFC 4648, 5). */
const token = /^([\w-]{43})\.ics$/;

/** The token in the name of a feed's file; `undefined` where the name is not one of a feed. */
export const tokenIn = (calendarFile: string): string | undefined => token.exec(calendarFile)?.[1];

/** The name of the file of a feed, by which its address ends. */
export const calendarFileOf = (feedToken: string): string => `${feedToken}.ics`;

/** So long a meeting stays in a feed after its day. */
const monthsKept = 3;

type Kept = { readonly meetings: readonly MeetingFacts[]; readonly lines: readonly CaseLine[] };

/** The meetings of a chair's calendar on a day, in order: those it is called to, cancelled ones too. Whoever is called no longer is not told. */
export const meetingsInFeed = (
  { meetings, lines }: Kept,
  chair: Pick<Asker, 'memberId' | 'role' | 'sub'>,
  today: string,
): readonly MeetingFacts[] =>
  meetings
    .filter((meeting) => meeting.on >= addMonths(today, -monthsKept) && isAwaited(meeting, chair, lines))
    .toSorted((one, other) => (one.on + one.startsAt < other.on + other.startsAt ? -1 : 1));
