import type { DatedTotals } from '../../../shared/contract/coverage.ts';
import { useWords } from '../../app/words.tsx';

/** Of which day a picture is and where its figures come from; stands under each. */
export const Provenance = ({ on, since, also }: Pick<DatedTotals, 'on' | 'since'> & { readonly also?: string }) => {
  const { say, day } = useWords();
  return (
    <p className="provenance muted">
      {since === undefined
        ? say('country.situationNothing', { date: day(on) })
        : say('country.situation', { date: day(on), since: day(since) })}{' '}
      {say('country.source')} {also}
    </p>
  );
};
