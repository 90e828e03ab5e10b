import { Link } from 'wouter';
import { useWords } from '../../app/words.tsx';
import { ShareBar } from '../../chart/share-bar.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { stateParts } from '../coverage/states.ts';
import { useOwnCount, useTotals } from '../region-coverage/use-region-coverage.ts';

/** How many municipalities have a cell, none, or are unknown, today. */
export const RegionFigures = () => {
  const { say, language, day } = useWords();
  const ownCount = useOwnCount();
  return (
    <section aria-labelledby="figures">
      <Loaded query={useTotals()}>
        {(totals) => {
          const count = ownCount(totals);
          if (count === undefined) return undefined;
          const { municipalities, with: having, without, unknown } = count;
          const headline = say('region.headline', { all: municipalities, with: having, without, unknown });
          return (
            <>
              <h2 id="figures">{headline}</h2>
              <ShareBar title={headline} parts={stateParts(count, language)} />
              <p className="muted">
                {day(totals.on)}. <Link href="/coverage">{say('region.coverageOverTime')}</Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
};
