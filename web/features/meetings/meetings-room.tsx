import { Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { ContributePage } from './contribute-page.tsx';
import { ChangePage, ConvenePage } from './convene-page.tsx';
import { MeetingPage } from './meeting-page.tsx';
import { MeetingsPage } from './meetings-page.tsx';
import './meetings.css';

type Props = { readonly place: PlaceIn<'municipality'> };

/** The meetings the reader may know of. */
export const MeetingsRoom = ({ place: { role, membershipId } }: Props) => (
  <Switch>
    <Route path="/meetings">
      <MeetingsPage role={role} />
    </Route>
    {can(role, 'meetings.convene') && <Route path="/meetings/new" component={ConvenePage} />}
    {can(role, 'meetings.change') && (
      <Route path="/meetings/:meetingId/change">{({ meetingId }) => <ChangePage key={meetingId} meetingId={meetingId} />}</Route>
    )}
    {can(role, 'contributions.give') && (
      <Route path="/meetings/:meetingId/cases/:caseId">
        {(at) => <ContributePage key={at.caseId} at={{ meetingId: at.meetingId, caseId: at.caseId }} memberId={membershipId} />}
      </Route>
    )}
    <Route path="/meetings/:meetingId">{({ meetingId }) => <MeetingPage key={meetingId} meetingId={meetingId} role={role} />}</Route>
    <Route>
      <Redirect to="/meetings" replace />
    </Route>
  </Switch>
);
