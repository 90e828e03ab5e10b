import { patternId } from './category.ts';

/** What is drawn over the second to the seventh colour, in a square of eight units: strokes, dots, a grid, lines. */
const strokes = [
  'M-1,1L1,-1M0,8L8,0M7,9L9,7',
  'M2,2h.01M6,6h.01',
  'M0,4H8M4,0V8',
  'M0,2H8M0,6H8',
  'M-1,7L1,9M0,0L8,8M7,-1L9,1',
  'M2,0V8M6,0V8',
];

type Props = {
  /** Distinguishes the patterns of one picture from those of another on the page. */
  readonly id: string;
  /** how much larger the patterns are drawn, so that they look alike at every size of the picture. */
  readonly scale: number;
};

/** Patterns besides colour, for those who do not see colours apart and for paper. */
export const MapPatterns = ({ id, scale }: Props) => (
  <defs>
    {strokes.map((stroke, index) => (
      <pattern
        key={stroke}
        id={patternId(id, index + 2)}
        className={`map-colour-${index + 2}`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale})`}
      >
        <rect width="8" height="8" className="map-ground" />
        <path d={stroke} className="map-ink" />
      </pattern>
    ))}
  </defs>
);
