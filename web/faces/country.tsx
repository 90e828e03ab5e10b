import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Frame } from '../app/frame.tsx';
import { FaceWords } from '../app/words.tsx';
import { CoveragePage } from '../features/country-coverage/coverage-page.tsx';
import { Accessibility } from '../features/open/accessibility.tsx';
import { NotFound } from '../features/open/arrivals.tsx';
import { Loading } from '../ui/loading.tsx';

const FiguresPage = lazy(async () => ({ default: (await import('../features/country-figures/figures-page.tsx')).FiguresPage }));
const CountryMeetingsPage = lazy(async () => ({
  default: (await import('../features/process-facts/country-meetings-page.tsx')).CountryMeetingsPage,
}));
const CountrySettingsPage = lazy(async () => ({
  default: (await import('../features/country-settings/country-settings-page.tsx')).CountrySettingsPage,
}));
const ConcertationRoom = lazy(async () => ({ default: (await import('../features/concertation/concertation-room.tsx')).ConcertationRoom }));
const SourcesPage = lazy(async () => ({ default: (await import('../features/country-settings/sources-page.tsx')).SourcesPage }));

const nav = [
  { href: '/', key: 'country.navCoverage' },
  { href: '/figures', key: 'country.navFigures' },
  { href: '/meetings', key: 'country.navMeetings' },
  { href: '/settings', key: 'country.navSettings' },
  { href: '/concertation', key: 'country.navConcertation' },
  { href: '/sources', key: 'shell.sources' },
] as const;

/** The pages of somebody who works for the whole country. */
export const CountryFace = () => (
  <FaceWords face="country">
    <Frame nav={nav}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={CoveragePage} />
          <Route path="/figures">
            <FaceWords face="countryMore">
              <FiguresPage />
            </FaceWords>
          </Route>
          <Route path="/meetings">
            <FaceWords face="countryMore">
              <CountryMeetingsPage />
            </FaceWords>
          </Route>
          <Route path="/settings">
            <FaceWords face="countryMore">
              <CountrySettingsPage />
            </FaceWords>
          </Route>
          <Route path="/concertation/*?">
            <FaceWords face="countryMore">
              <ConcertationRoom />
            </FaceWords>
          </Route>
          <Route path="/sources">
            <FaceWords face="countryMore">
              <SourcesPage />
            </FaceWords>
          </Route>
          <Route path="/accessibility" component={Accessibility} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Frame>
  </FaceWords>
);
