/** No cell met on the platform before. */
const firstYear = 2026;

/** A year is told once, on this day of the next one: late attendance is in by then, and nothing ever changes after. */
const toldOnDay = '01-31';

/** The day on which the process facts of a year are counted and told. */
export const toldOn = (year: number): string => `${year + 1}-${toldOnDay}`;

/** The last year whose process facts are due on a day; nothing before the first year was over. */
export const yearDue = (today: string): number | undefined => {
  const current = Number(today.slice(0, 4));
  const year = today >= toldOn(current - 1) ? current - 1 : current - 2;
  return year < firstYear ? undefined : year;
};

/** Whether what is learnt on a day about a meeting of that year still counts. */
export const isCounted = (year: number, today: string): boolean => today < toldOn(year);

/** The year that is told next. */
export const yearAhead = (today: string): number => (yearDue(today) ?? firstYear - 1) + 1;
