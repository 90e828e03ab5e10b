const millisOfDay = 86_400_000;

const inBelgium = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** The day in Belgium on which an instant fell, as an ISO date. */
export const dayOf = (instant: string): string => inBelgium.format(new Date(instant));

/** Whole days from an instant to an ISO date; none for what is still to come. */
export const daysSince = (instant: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(dayOf(instant))) / millisOfDay));

/** How many days a date still lies ahead; negative once it is gone by. */
export const daysUntil = (date: string, today: string): number => Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
