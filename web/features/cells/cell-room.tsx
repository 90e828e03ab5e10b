import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { CellPage } from './cell-page.tsx';
import { PartnersPage } from './partners-page.tsx';
import { TrioPage } from './trio-page.tsx';

/** The cell and the pages on which it is changed. */
export const CellRoom = ({ place }: { place: PlaceIn<'municipality'> }) => (
  <Switch>
    <Route path="/cell">
      <CellPage place={place} />
    </Route>
    {can(place.role, 'cells.maintain') && <Route path="/cell/trio" component={TrioPage} />}
    {can(place.role, 'cells.maintain') && <Route path="/cell/partners/*?" component={PartnersPage} />}
    <Route>
      <Redirect to="/cell" replace />
    </Route>
  </Switch>
);
