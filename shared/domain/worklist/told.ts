import * as z from 'zod';
import { addDays } from '../dates.ts';
import { IsoDate, Nis } from '../fields.ts';
import { Id } from '../members/attendee.ts';

/** A thing by what its name is kept as, which says nothing; told last on that day. */
const Thing = z.strictObject({ thing: z.string().regex(/^[\da-f]{64}$/), toldOn: IsoDate });

/** That a person was told by mail, on that day, that something waits; and whose chair the mail goes to. */
export const Told = z.strictObject({ nis: Nis, memberId: Id, toldOn: IsoDate, things: z.array(Thing).max(2000) });
export type Told = z.infer<typeof Told>;

/** The same thing is told once in so many days. */
const daysBetween = 7;

/**
 * What was told once a person is told on a day of what waits; `undefined` where no mail is due: nothing waits, one was sent that day, or
 * all of it was told within a week. Whatever waits is told by the one mail, so that how many come says nothing.
 */
export const tellOf = (
  before: Pick<Told, 'toldOn' | 'things'> | undefined,
  waiting: readonly string[],
  today: string,
): Told['things'] | undefined => {
  if (before !== undefined && before.toldOn >= today) return undefined;
  const lately = before?.things.filter(({ toldOn }) => addDays(toldOn, daysBetween) > today) ?? [];
  const known = new Set(lately.map(({ thing }) => thing));
  if (waiting.every((thing) => known.has(thing))) return undefined;
  const now = new Set(waiting);
  return [...lately.filter(({ thing }) => !now.has(thing)), ...[...now].map((thing) => ({ thing, toldOn: today }))];
};
