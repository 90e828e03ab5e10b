const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The date so many days later (earlier when negative). */
export const addDays = (date: string, days: number): string => {
  const moved = day(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return iso(moved);
};

/** The same day of the month so many months later, or that month's last day where it has none such. */
export const addMonths = (date: string, months: number): string => {
  const moved = day(date);
  const wanted = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== wanted) moved.setUTCDate(0);
  return iso(moved);
};

const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The calendar day in Belgium at a moment. */
export const belgianDay = (at: Date): string => brussels.format(at);

/** The Unix second at which a day is over, at midnight in Greenwich: what is kept up to and including it still exists on that day. */
export const endOfDay = (date: string): number => day(addDays(date, 1)).getTime() / 1000;

/**
 * The Unix second at which the last of so many Belgian days after an instant is over, at midnight in Greenwich: what is kept so long
 * still exists on that day. Real time, whatever day a replay pretends it is.
 */
export const endOfDays = (now: string, days: number): number => endOfDay(addDays(belgianDay(new Date(now)), days));
