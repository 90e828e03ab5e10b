import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { AddMember } from './add-member.tsx';
import { MembersPage } from './members-page.tsx';

/** The people of the cell: the list, and adding one. */
export const MembersRoom = ({ role }: { role: CellRole }) => (
  <Switch>
    <Route path="/members">
      <MembersPage changes={can(role, 'members.change')} />
    </Route>
    {can(role, 'members.change') && <Route path="/members/add" component={AddMember} />}
    <Route>
      <Redirect to="/members" replace />
    </Route>
  </Switch>
);
