import { lazy, Suspense } from 'react';
import type { DatedTotals } from '../../../shared/contract/coverage.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded, Loading } from '../../ui/loading.tsx';
import type { Look } from '../coverage/use-view.ts';
import { Divisions } from './divisions.tsx';
import { Downloads } from './downloads.tsx';
import { MunicipalityTable } from './municipality-table.tsx';
import { useMapTitle } from './use-extremes-title.ts';
import { useHistory, useMap, usePublished } from './use-coverage.ts';

const CoverageMap = lazy(async () => ({ default: (await import('./coverage-map.tsx')).CoverageMap }));
const History = lazy(async () => ({ default: (await import('./history.tsx')).History }));

/** Everything below the headline: map, divisions, the years, each municipality, files. */
export const CoverageDetails = ({ totals, ...look }: Look & { readonly totals: DatedTotals }) => {
  const { say } = useWords();
  const [map, history, published] = [useMap(look.view.on), useHistory(), usePublished()];
  const title = useMapTitle(look.view.region, totals);
  return (
    <>
      <section aria-labelledby="map">
        <h2 id="map">{say('country.map')}</h2>
        <p className="telling">{title}</p>
        <Loaded query={map}>
          {(drawn) => (
            <Suspense fallback={<Loading />}>
              <CoverageMap {...look} map={drawn} totals={totals} title={title} />
            </Suspense>
          )}
        </Loaded>
      </section>
      <Divisions totals={totals} />
      <section aria-labelledby="history" className="second-page">
        <h2 id="history">{say('country.history')}</h2>
        <Loaded query={history}>
          {(counts) => (
            <Loaded query={published}>
              {(figures) => (
                <Suspense fallback={<Loading />}>
                  <History {...look} totals={totals} history={counts} published={figures} />
                </Suspense>
              )}
            </Loaded>
          )}
        </Loaded>
      </section>
      <Loaded query={map}>{(drawn) => <MunicipalityTable {...look} map={drawn} />}</Loaded>
      {map.data !== undefined && history.data !== undefined && published.data !== undefined && (
        <Downloads totals={totals} map={map.data} history={history.data} published={published.data} />
      )}
    </>
  );
};
