import { monthEnds } from '../coverage/days.ts';

/** So many days the API counts at once. */
const most = 60;

const isQuarterEnd = (day: string, today: string): boolean => day === today || Number(day.slice(5, 7)) % 3 === 0;

type Counted = { readonly on: string; readonly since?: string | undefined };

/** The ends of all quarters since the register begins, today the last; the newest sixty. */
const quarters = (today: string): readonly string[] =>
  monthEnds(today)
    .filter((day) => isQuarterEnd(day, today))
    .slice(-most);

/** The ends of the months from one before the first statement on, where they are few enough to be asked at once. */
const finer = (counted: readonly Counted[], today: string): readonly string[] | undefined => {
  const first = counted.findIndex(({ since }) => since !== undefined);
  const before = counted[Math.max(0, first - 1)]?.on;
  if (first < 0 || before === undefined) return undefined;
  const months = monthEnds(today).filter((day) => day >= before);
  return months.length > most ? undefined : months;
};

/** Without the time before the first statement, in which nothing was known; one day of it stays, so that the beginning is seen. */
export const sinceFirst = <Day extends Counted>(days: readonly Day[]): readonly Day[] => {
  const first = days.findIndex(({ since }) => since !== undefined);
  return first < 0 ? days.slice(-1) : days.slice(Math.max(0, first - 1));
};

/** On which days the coverage is counted to be drawn. */
export const historyDays = { quarters, finer };
