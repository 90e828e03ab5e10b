import { lazy, Suspense } from 'react';
import { FaceWords, useWords } from '../../app/words.tsx';
import { Loaded, Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { AddressNotice } from '../coverage/address-notice.tsx';
import { DateChoice } from '../country/date-choice.tsx';
import { useView } from '../coverage/use-view.ts';
import { Headline } from './headline.tsx';
import { useTotals } from './use-coverage.ts';
import { ViewActions } from './view-actions.tsx';
import '../country/country.css';

/** The map, the tables and all names come after the headline. */
const CoverageDetails = lazy(async () => ({ default: (await import('./coverage-details.tsx')).CoverageDetails }));

/** Which municipalities of Belgium have a cell, on any day since 2017. */
export const CoveragePage = () => {
  const { say } = useWords();
  const { amiss, ...look } = useView();
  const totals = useTotals(look.view.on);
  return (
    <Page title={say('country.coverage')}>
      <AddressNotice asksAmiss={amiss} on={look.view.on} />
      <div className="told" aria-busy={totals.isPlaceholderData}>
        <Loaded query={totals}>{({ country, on }) => country !== undefined && <Headline count={country} on={on} />}</Loaded>
      </div>
      <DateChoice on={look.view.on} change={look.change} />
      <ViewActions view={look.view} />
      {totals.data !== undefined && (
        <Suspense fallback={<Loading />}>
          <FaceWords face="countryMore">
            <CoverageDetails {...look} totals={totals.data} />
          </FaceWords>
        </Suspense>
      )}
    </Page>
  );
};
