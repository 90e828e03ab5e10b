import type { ShareBand } from '../../../shared/domain/process-facts/process-facts.ts';

const [outer, inner] = [17, 11];

type Props = {
  readonly x: number;
  readonly y: number;
  /** How often somebody sat here; without it nothing is told. */
  readonly band: ShareBand | undefined;
  readonly label?: string;
};

/** A chair: its ring is whole, half or empty, so that it can be told without colour. */
export const Chair = ({ x, y, band, label }: Props) => (
  <g transform={`translate(${x},${y})`} className="chair">
    <circle r={outer} className={band === 'from75' ? 'chair-taken' : 'chair-free'} />
    {band === 'from50To75' && <path className="chair-taken" d={`M${-outer},0A${outer},${outer} 0 0 0 ${outer},0Z`} />}
    <circle r={inner} className="chair-seat" />
    {label !== undefined && (
      <text textAnchor="middle" dy="0.35em">
        {label}
      </text>
    )}
  </g>
);
