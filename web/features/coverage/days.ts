import { addDays } from '../../../shared/domain/dates.ts';
import { IsoDate } from '../../../shared/domain/fields.ts';

/** The register begins on this day, and so does the range. */
export const firstDay = '2017-01-01';

/** A day that can be asked about, or undefined for what is no day, lies before the register or has yet to come. */
export const knownDay = (text: string | null, today: string): string | undefined => {
  const day = IsoDate.safeParse(text).data;
  return day !== undefined && day >= firstDay && day <= today ? day : undefined;
};

const firstMonth = 2017 * 12;

/** The number of a day's month, from 0 for the first of the register. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - firstMonth;

const firstOf = (month: number): string => {
  const months = firstMonth + month;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
};

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** The last day of a month, or today in the month that has not ended. */
export const monthEnd = (month: number, today: string): string => earlier(addDays(firstOf(month + 1), -1), today);

/** The end of every month up to today, which is the last. */
export const monthEnds = (today: string): readonly string[] =>
  Array.from({ length: monthOf(today) + 1 }, (_, month) => monthEnd(month, today));

/** In pieces of at most so many, as one request takes. */
export const pieces = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));
