import { Chair } from './chair.tsx';
import { shareBands } from './bands.ts';
import { useBandWords } from './use-band-words.ts';

/** What a ring means. */
export const ChairLegend = () => {
  const { share } = useBandWords();
  return (
    <ul className="chair-legend">
      {shareBands.map((band) => (
        <li key={band}>
          <svg viewBox="0 0 40 40" aria-hidden="true">
            <Chair x={20} y={20} band={band} />
          </svg>
          {share(band)}
        </li>
      ))}
    </ul>
  );
};
