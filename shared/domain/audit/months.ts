import { addMonths } from '../dates.ts';

/** The month so many months after one such as `2026-11`. */
const monthAfter = (month: string, months = 1): string => addMonths(`${month}-01`, months).slice(0, 7);

/** Every month from the first to the last, both included; none when the last is earlier. */
export const monthsBetween = (first: string, last: string): readonly string[] => {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
};
