import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { AddMember } from './add-member.tsx';
import { MembersPage } from './members-page.tsx';

/** The people of the cell: the list, and adding one. */
export const MembersRoom = ({ place: { role, membershipId } }: { readonly place: PlaceIn<'municipality'> }) => (
  <Switch>
    <Route path="/members">
      <MembersPage own={membershipId} changes={can(role, 'members.change')} />
    </Route>
    {can(role, 'members.change') && <Route path="/members/add" component={AddMember} />}
    <Route>
      <Redirect to="/members" replace />
    </Route>
  </Switch>
);
