import { useWords } from '../app/words.tsx';
import { fillOf, type Category } from '../map/category.ts';
import { MapPatterns } from '../map/map-patterns.tsx';
import '../map/map.css';
import './chart.css';

export type Counted = Category & { readonly value: number };

type Props = {
  /** Distinguishes its patterns from those of another picture on the page. */
  readonly id: string;
  readonly items: readonly Counted[];
  /** What the diamonds of a chart are. */
  readonly references?: string | undefined;
};

/** What colours and patterns mean, with the figure of each and its share. */
export const ChartLegend = ({ id, items, references }: Props) => {
  const { number, percent } = useWords();
  const all = items.reduce((sum, { value }) => sum + value, 0);
  return (
    <ul className="chart-legend">
      {items.map((item, index) => (
        <li key={item.id}>
          <svg className="map-swatch" viewBox="0 0 28 18" aria-hidden="true">
            {index === 0 && <MapPatterns id={id} scale={1} />}
            <rect x="0.5" y="0.5" width="27" height="17" {...fillOf(id, index + 1)} />
          </svg>
          <span>
            {item.label} <strong>{number(item.value)}</strong> {all > 0 && <span className="muted">{percent(item.value / all)}</span>}
          </span>
        </li>
      ))}
      {references !== undefined && (
        <li>
          <svg className="map-swatch chart-reference" viewBox="0 0 28 18" aria-hidden="true">
            <path d="M14,3L20,9L14,15L8,9Z" />
          </svg>
          {references}
        </li>
      )}
    </ul>
  );
};
