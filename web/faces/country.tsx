import { Route, Switch } from 'wouter';
import { Frame } from '../app/frame.tsx';
import { FaceWords } from '../app/words.tsx';
import { Accessibility } from '../features/open/accessibility.tsx';
import { NotFound } from '../features/open/arrivals.tsx';
import { CoveragePage } from '../features/country-coverage/coverage-page.tsx';

const nav = [{ href: '/', key: 'country.navCoverage' }] as const;

/** The pages of somebody who works for the whole country. */
export const CountryFace = () => (
  <FaceWords face="country">
    <Frame nav={nav}>
      <Switch>
        <Route path="/" component={CoveragePage} />
        <Route path="/accessibility" component={Accessibility} />
        <Route component={NotFound} />
      </Switch>
    </Frame>
  </FaceWords>
);
