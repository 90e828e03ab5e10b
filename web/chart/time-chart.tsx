import { useId, useRef } from 'react';
import { fillOf, type Category } from '../map/category.ts';
import { MapPatterns } from '../map/map-patterns.tsx';
import { CountAxis, DateAxis, type Plot } from './chart-axes.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { dayNumber, linear, roundTicks } from './scale.ts';
import { bandPath, type ChartPoint, highest, stacked } from './stack.ts';
import { useWidth } from './use-width.ts';

/**
 * A figure that others published, drawn as a diamond at its day; where the day is not known exactly, a line spans those it may be of.
 * `words` says the figure and its source to who points at it.
 */
export type ChartReference = {
  readonly on: string;
  readonly value: number;
  readonly from?: string;
  readonly to?: string;
  readonly words?: string;
};

export type TimeChartProps = {
  /** Says what to see, not what is drawn: "More municipalities have a cell than ever". */
  readonly title: string;
  /** The same in a sentence or two with figures, read out in the picture's place. */
  readonly description: string;
  /** From the bottom up; the order gives colour and pattern, as on the map. */
  readonly categories: readonly Category[];
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  /** The day that the page shows; the legend tells its figures, or else those of the last day. */
  readonly selected?: string | undefined;
  readonly references?: readonly ChartReference[];
  readonly referencesLabel?: string;
};

const [height, left, top, bottom] = [300, 48, 12, 270];

/** The axes begin at nothing and span every point and reference. */
const plotOf = (width: number, [from, to]: readonly [string, string], most: number): Plot => {
  const right = Math.max(width - 12, left + 1);
  const across = linear([dayNumber(from), dayNumber(to)], [left, right]);
  return { left, right, top, bottom, x: (date) => across(dayNumber(date)), y: linear([0, most], [bottom, top]) };
};

const Selected = ({ plot, on }: { readonly plot: Plot; readonly on: string }) => (
  <path className="chart-selected" d={`M${plot.x(on)},${plot.top}V${plot.bottom}`} />
);

const Reference = ({ plot, on, value, from = on, to = on, words }: ChartReference & { readonly plot: Plot }) => (
  <g className="chart-reference">
    {words !== undefined && <title>{words}</title>}
    {from < to && <path d={`M${plot.x(from)},${plot.y(value)}H${plot.x(to)}`} />}
    <path d={`M${plot.x(on)},${plot.y(value) - 6}l6,6l-6,6l-6,-6Z`} />
  </g>
);

/** Counts over time, laid on each other, so that the whole and each part are seen. The table that says the same is the caller's. */
export const TimeChart = ({ title, description, categories, points, selected, references = [], referencesLabel }: TimeChartProps) => {
  const id = useId();
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage, 720);
  const ids = categories.map((category) => category.id);
  const days = [...points.map(({ on }) => on), ...references.flatMap(({ on, from = on, to = on }) => [from, to])].toSorted();
  const [from, to] = [days[0] ?? '', days.at(-1) ?? ''];
  const ticks = roundTicks(Math.max(highest(points, ids), ...references.map(({ value }) => value)), 5);
  const plot = plotOf(width, [from, to], ticks.at(-1) ?? 1);
  const told = points.find(({ on }) => on === selected) ?? points.at(-1);
  const counted = categories.map((category) => ({ ...category, value: told?.values[category.id] ?? 0 }));
  return (
    <figure className="chart">
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <div ref={stage}>
        <svg className="time-chart" role="img" aria-labelledby={`${id}-title ${id}-description`} viewBox={`0 0 ${width} ${height}`}>
          <MapPatterns id={id} scale={1} />
          <CountAxis plot={plot} ticks={ticks} />
          {stacked(points, ids).map((band, index) => (
            <path key={band.id} {...fillOf(id, index + 1)} d={bandPath(band, plot)} data-band="" />
          ))}
          <DateAxis plot={plot} from={from} to={to} />
          {selected !== undefined && selected >= from && selected <= to && <Selected plot={plot} on={selected} />}
          {references.map((reference) => (
            <Reference key={reference.on} plot={plot} {...reference} />
          ))}
        </svg>
      </div>
      <span id={`${id}-description`} hidden>
        {description}
      </span>
      <ChartLegend id={`${id}-legend`} items={counted} references={references.length > 0 ? referencesLabel : undefined} />
    </figure>
  );
};
