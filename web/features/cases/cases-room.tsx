import { Redirect, Route, Switch } from 'wouter';
import type { PlaceIn } from '../../app/me.ts';
import { CasePage } from './case-page.tsx';
import { CasesPage } from './cases-page.tsx';

/** The cases the reader may know of. */
export const CasesRoom = ({ place: { role, membershipId } }: { readonly place: PlaceIn<'municipality'> }) => (
  <Switch>
    <Route path="/cases">
      <CasesPage role={role} />
    </Route>
    <Route path="/cases/:caseId">{({ caseId }) => <CasePage key={caseId} caseId={caseId} memberId={membershipId} role={role} />}</Route>
    <Route>
      <Redirect to="/cases" replace />
    </Route>
  </Switch>
);
