import { useId } from 'react';
import { useWords } from '../app/words.tsx';
import { fillOf } from '../map/category.ts';
import { MapPatterns } from '../map/map-patterns.tsx';
import { ChartLegend, type Counted } from './chart-legend.tsx';

type Props = {
  /** What is divided, such as the name of a Region. */
  readonly title: string;
  /** In the order of the legend, which is that of the colours. */
  readonly parts: readonly Counted[];
  /** Off where several bars share one legend; the figures are then in the table beside. */
  readonly legend?: boolean;
};

/** A whole in its parts as one bar, such as municipalities with a cell, without one and unknown. */
export const ShareBar = ({ title, parts, legend = true }: Props) => {
  const { number, list } = useWords();
  const id = useId();
  const all = Math.max(
    1,
    parts.reduce((sum, { value }) => sum + value, 0),
  );
  const before = (index: number): number => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0);
  const inWords = list(parts.map(({ label, value }) => `${label} ${number(value)}`));
  return (
    <figure className="chart">
      <svg className="share-bar" role="img" aria-label={`${title}: ${inWords}`}>
        <MapPatterns id={id} scale={1} />
        {parts.map(({ id: part, value }, index) => (
          <rect
            key={part}
            x={`${(100 * before(index)) / all}%`}
            width={`${(100 * value) / all}%`}
            height="100%"
            {...fillOf(id, index + 1)}
          />
        ))}
      </svg>
      {legend && <ChartLegend id={`${id}-legend`} items={parts} />}
    </figure>
  );
};
