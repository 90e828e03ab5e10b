import { useMemo } from 'react';
import { useWords } from '../app/words.tsx';
import { contentLanguage } from '../../shared/i18n/content-language.ts';
import { dateTicks, type Scale } from './scale.ts';

export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (date: string) => number;
  readonly y: Scale;
};

/** Short enough to stand beside each other: a year, or a month of it. */
const useTickWords = (months: number): ((date: string) => string) => {
  const { language } = useWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : contentLanguage(language), {
      year: 'numeric',
      ...(months < 12 && { month: 'short' }),
      timeZone: 'UTC',
    });
    return (date) => format.format(new Date(`${date}T00:00:00Z`));
  }, [language, months]);
};

/** How wide a date under the axis may be. */
const roomOfTick = 72;

type DateProps = { readonly plot: Plot; readonly from: string; readonly to: string };

export const DateAxis = ({ plot: { left, right, bottom, x }, from, to }: DateProps) => {
  const { months, dates } = dateTicks(from, to, Math.max(2, Math.floor((right - left) / roomOfTick)));
  const inWords = useTickWords(months);
  return (
    <g className="chart-axis" aria-hidden="true">
      <path d={`M${left},${bottom}H${right}`} />
      {dates.map((date) => (
        <g key={date}>
          <path d={`M${x(date)},${bottom}v5`} />
          <text x={Math.min(Math.max(x(date), left + 12), right - 12)} y={bottom + 20} textAnchor="middle">
            {inWords(date)}
          </text>
        </g>
      ))}
    </g>
  );
};

export const CountAxis = ({ plot: { left, right, y }, ticks }: { readonly plot: Plot; readonly ticks: readonly number[] }) => {
  const { number } = useWords();
  return (
    <g className="chart-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="chart-grid" d={`M${left},${y(tick)}H${right}`} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
    </g>
  );
};
