import * as z from 'zod';
import { addMonths } from '../dates.ts';

/** A month such as `2026-11`. */
export const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

const monthAfter = (month: string): string => addMonths(`${month}-01`, 1).slice(0, 7);

/** Every month from the first to the last, both included; none when the last is earlier. */
export const monthsBetween = (first: string, last: string): readonly string[] => {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
};
