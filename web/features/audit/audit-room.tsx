import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { AuditPage } from './audit-page.tsx';

/** Who looked at what: the whole cell's log for who may oversee it, one's own for everybody. */
export const AuditRoom = ({ place: { role } }: { readonly place: PlaceIn<'municipality'> }) => (
  <Switch>
    {can(role, 'audit.read') && (
      <Route path="/access">
        <AuditPage whose="everybody" seals={can(role, 'audit.export')} />
      </Route>
    )}
    {can(role, 'audit.readOwn') && (
      <Route path="/access/own">
        <AuditPage whose="own" />
      </Route>
    )}
    <Route>
      <Redirect to={can(role, 'audit.read') ? '/access' : '/access/own'} replace />
    </Route>
  </Switch>
);
