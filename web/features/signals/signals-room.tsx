import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { ReportPage } from './report-page.tsx';
import { SignalPage } from './signal-page.tsx';
import { SignalsPage } from './signals-page.tsx';

/** What members notice and bring to the cell. */
export const SignalsRoom = ({ place: { role } }: { readonly place: PlaceIn<'municipality'> }) => (
  <Switch>
    <Route path="/signals">
      <SignalsPage role={role} />
    </Route>
    {can(role, 'signals.report') && <Route path="/signals/report" component={ReportPage} />}
    <Route path="/signals/:signalId">{({ signalId }) => <SignalPage key={signalId} signalId={signalId} role={role} />}</Route>
    <Route>
      <Redirect to="/signals" replace />
    </Route>
  </Switch>
);
