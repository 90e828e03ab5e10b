import { colourOf, fillOf, type Category } from './category.ts';
import type { Drawing } from './drawing.ts';
import { MapPatterns } from './map-patterns.tsx';

type Props = {
  readonly id: string;
  readonly drawing: Drawing;
  readonly categories: readonly Category[];
  readonly categoryOf: (nis: string) => string | undefined;
};

/** What the colours and patterns mean, and how many municipalities have each. */
export const MapLegend = ({ id, drawing, categories, categoryOf }: Props) => (
  <ul className="map-legend">
    {categories.map((category, index) => (
      <li key={category.id}>
        <svg className="map-swatch" viewBox="0 0 28 18" aria-hidden="true">
          {index === 0 && <MapPatterns id={id} scale={1} />}
          <rect x="0.5" y="0.5" width="27" height="17" {...fillOf(id, colourOf(categories, category.id))} />
        </svg>
        {category.label} <strong>{drawing.shapes.filter(({ nis }) => categoryOf(nis) === category.id).length}</strong>
      </li>
    ))}
  </ul>
);
