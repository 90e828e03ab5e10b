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
