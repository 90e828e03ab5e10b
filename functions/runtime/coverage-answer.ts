import { knownDays } from '../../shared/domain/coverage/dates.ts';
import { attribution } from '../../shared/domain/register/attribution.ts';
import { problem } from '../../shared/problems.ts';
import { ok, type Result } from '../../shared/result.ts';

const sources = ['Coverage: declared by the municipalities on Ronde; a municipality that stated nothing is unknown.', ...attribution];

type Asked = { readonly on: string | undefined; readonly today: string };

/** What the coverage is on the day asked for, today when none is, with its sources. Refuses a day to come: nobody knows it yet. */
export const coverageAnswer = async <Value>(
  read: (date: string) => Promise<Value>,
  { on, today }: Asked,
): Promise<Result<Value & { sources: string[] }, 'date-in-future'>> =>
  on !== undefined && on > today ? problem('date-in-future', { date: on }) : ok({ ...(await read(on ?? today)), sources });

type AskedOften = { readonly on: string | readonly string[]; readonly today: string; readonly self: string };

/** What the coverage was on each of the days asked for, oldest first, with its sources once; all days are read at once. */
export const coverageHistory = async <Value>(read: (date: string) => Promise<Value>, { on, today, self }: AskedOften) => {
  const days = knownDays([on].flat(), today);
  if (!days.ok) return days;
  const items = await Promise.all(days.value.map(read));
  return ok({ items, self, total: items.length, sources });
};
