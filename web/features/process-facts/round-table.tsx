import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import type { ProcessFacts } from '../../../shared/domain/process-facts/process-facts.ts';
import { useWords } from '../../app/words.tsx';
import { Chair } from './chair.tsx';
import { useBandWords } from './use-band-words.ts';

const [size, tableRadius, chairRadius] = [260, 68, 104];
const trio = ['mayor', 'police', 'coordinator'] as const;
const chairs = trio.length + PartnerSector.options.length;

/** Where a chair stands, clockwise; the second of the trio stands at the top. */
const placeOf = (index: number) => {
  const angle = (2 * Math.PI * (index - 1)) / chairs - Math.PI / 2;
  return { x: Math.round(size / 2 + chairRadius * Math.cos(angle)), y: Math.round(size / 2 + chairRadius * Math.sin(angle)) };
};

const bench = trio.map((_, index) => placeOf(index));

/** The table of a Region's year seen from above: how often each chair was taken, and in the middle how often the cells met. */
export const RoundTable = ({ facts }: { readonly facts: ProcessFacts }) => {
  const { say } = useWords();
  const { meetings, inWords } = useBandWords();
  return (
    <figure className="round-table">
      <figcaption>{say(`shell.tenant.${facts.tenant}`)}</figcaption>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={inWords(facts)}>
        <circle cx={size / 2} cy={size / 2} r={tableRadius} className="table-top" />
        <text x={size / 2} y={size / 2} dy={facts.told ? '-0.1em' : '0.35em'} textAnchor="middle" className="table-count">
          {facts.told ? meetings(facts.meetings) : say('process.notTold')}
        </text>
        {facts.told && (
          <text x={size / 2} y={size / 2} dy="1.4em" textAnchor="middle" className="table-unit">
            {say('process.meetings')}
          </text>
        )}
        <polyline className="bench" points={bench.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {trio.map((role, index) => (
          <Chair key={role} {...placeOf(index)} band={facts.told ? facts.trio : undefined} />
        ))}
        {PartnerSector.options.map((sector, index) => (
          <Chair
            key={sector}
            {...placeOf(trio.length + index)}
            band={facts.told ? facts.sectors[sector] : undefined}
            label={String(index + 1)}
          />
        ))}
      </svg>
    </figure>
  );
};
