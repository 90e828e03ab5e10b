import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { CellPage } from './cell-page.tsx';
import { PartnerPage } from './partner-page.tsx';
import { PartnersPage } from './partners-page.tsx';
import { TrioPage } from './trio-page.tsx';

/** The pages on which the cell is changed, each at an address of its own. */
const Changes = () => (
  <Switch>
    <Route path="/cell/trio" component={TrioPage} />
    <Route path="/cell/partners" component={PartnersPage} />
    <Route path="/cell/partners/add">
      <PartnerPage key="new" place={undefined} />
    </Route>
    <Route path="/cell/partners/:place">{({ place }) => <PartnerPage key={place} place={Number(place)} />}</Route>
    <Route>
      <Redirect to="/cell" replace />
    </Route>
  </Switch>
);

/** The cell and the pages on which it is changed. */
export const CellRoom = ({ place }: { place: PlaceIn<'municipality'> }) => (
  <Switch>
    <Route path="/cell">
      <CellPage place={place} />
    </Route>
    <Route>{can(place.role, 'cells.maintain') ? <Changes /> : <Redirect to="/cell" replace />}</Route>
  </Switch>
);
