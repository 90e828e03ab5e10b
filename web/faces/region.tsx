import { Route, Switch } from 'wouter';
import { Frame } from '../app/frame.tsx';
import { FaceWords } from '../app/words.tsx';
import type { PlaceIn } from '../app/me.ts';
import { Accessibility } from '../features/open/accessibility.tsx';
import { NotFound } from '../features/open/arrivals.tsx';

/** The pages of somebody who works in this scope. */
export const RegionFace = ({ place }: { place: PlaceIn<'region'> }) => (
  <FaceWords face="region">
    <Frame nav={[{ href: '/', key: 'shell.home' }]}>
    <Switch>
      <Route path="/">{place.role}</Route>
      <Route path="/accessibility" component={Accessibility} />
      <Route component={NotFound} />
    </Switch>
    </Frame>
  </FaceWords>
);
