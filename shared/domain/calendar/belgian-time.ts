const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'medium' });

/** What a clock in Belgium shows at an instant, as if it were UTC, in milliseconds. */
const shownAt = (at: number): number => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);

/**
 * The instant at which a clock in Belgium shows this day and hour. An hour that comes twice, when winter time begins, is its
 * first; one that never comes, when summer time begins, is as late as it would have been.
 */
export const belgianInstant = (on: string, time: string): string => {
  const wanted = Date.parse(`${on}T${time}:00Z`);
  const hour = 3_600_000;
  const instant = [wanted - 2 * hour, wanted - hour].find((at) => shownAt(at) === wanted) ?? wanted - hour;
  return new Date(instant).toISOString();
};
