import { daysSince } from '../../app/days.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';

/** Since when, and how many days that is. */
export const Since = ({ since }: { readonly since: string }) => {
  const { say, day } = useWords();
  const today = useToday();
  return (
    <span className="since">
      {day(since)} <span className="muted">{say('region.forDays', { days: daysSince(since, today) })}</span>
    </span>
  );
};
