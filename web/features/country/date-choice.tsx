import { useEffect, useState } from 'react';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Field, TextField } from '../../ui/field.tsx';
import { firstDay, knownDay, monthEnd, monthOf } from '../coverage/days.ts';
import type { Look } from '../coverage/use-view.ts';

type Props = { readonly on: string; readonly change: Look['change'] };

/** So long after the last move a day is asked for. */
const settledMillis = 250;

/** What was typed or drawn, which becomes the day once it is one and rests. */
const useDay = ({ on, change }: Props) => {
  const today = useToday();
  // what was typed holds until the page shows another day
  const [typed, setTyped] = useState({ on, text: on });
  const text = typed.on === on ? typed.text : on;
  const setText = (next: string): void => setTyped({ on, text: next });
  const picked = knownDay(text, today);
  useEffect(() => {
    if (picked === undefined || picked === on) return undefined;
    const timer = setTimeout(() => change({ on: picked }), settledMillis);
    return () => clearTimeout(timer);
  }, [picked, on, change]);
  return { text, setText, picked };
};

/** The years under the range, for the eye; the range itself says its day in words. */
const Years = ({ today }: { readonly today: string }) => {
  const last = monthOf(today);
  return (
    <div className="years" aria-hidden="true">
      {Array.from({ length: Math.floor(last / 12) + 1 }, (_, year) => (
        <span key={year} style={{ insetInlineStart: `${(1200 * year) / last}%` }}>
          {2017 + year}
        </span>
      ))}
    </div>
  );
};

/** Any day since the register begins: month by month by a range, exactly by a field. */
export const DateChoice = (props: Props) => {
  const { say, day } = useWords();
  const today = useToday();
  const { text, setText, picked } = useDay(props);
  const [typing, setTyping] = useState(false);
  const bounds = { first: day(firstDay), last: day(today) };
  const mistake = picked === undefined && !typing ? say('country.dateWrong', bounds) : undefined;
  return (
    <div className="date-choice no-print">
      <div onFocus={() => setTyping(true)} onBlur={() => setTyping(false)}>
        <TextField
          id="on"
          type="date"
          label={say('country.date')}
          min={firstDay}
          max={today}
          mistake={mistake}
          value={text}
          onChange={setText}
        />
      </div>
      <Field id="month" label={say('country.month')}>
        {(described) => (
          <>
            <input
              {...described}
              id="month"
              type="range"
              min={0}
              max={monthOf(today)}
              value={monthOf(picked ?? props.on)}
              aria-valuetext={day(picked ?? props.on)}
              onChange={(event) => setText(monthEnd(event.target.valueAsNumber, today))}
            />
            <Years today={today} />
          </>
        )}
      </Field>
    </div>
  );
};
